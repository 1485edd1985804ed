package parley.model;

/** A person's gender, kept so that a dataset can say whose voices it holds. */
public enum Gender {
    FEMALE,
    MALE
}
