package parley.ui.fx;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Text that has shorter forms for narrower places, and steps back where none fits; a tooltip always says all. */
public final class FittingLabel extends Region {
    private final String[] styleClasses;
    private List<Label> forms = List.of();

    public FittingLabel(String... styleClasses) {
        this.styleClasses = styleClasses.clone();
        setMinWidth(0);
    }

    /** Every form is a label of its own, so that choosing another while laying out asks for no layout. */
    public void setForms(List<String> longestFirst) {
        forms = longestFirst.stream()
                .map(form -> Nodes.label(form, styleClasses))
                .toList();
        forms.forEach(form -> {
            Tip.on(form, longestFirst.getFirst());
            form.setAccessibleText(longestFirst.getFirst());
        });
        getChildren().setAll(forms);
    }

    private static double widthOf(Label form) {
        return Math.ceil(form.prefWidth(USE_COMPUTED_SIZE));
    }

    @Override
    protected double computePrefWidth(double height) {
        return forms.stream().mapToDouble(FittingLabel::widthOf).max().orElse(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return forms.stream()
                .mapToDouble(form -> form.prefHeight(USE_COMPUTED_SIZE))
                .max()
                .orElse(0);
    }

    @Override
    protected void layoutChildren() {
        var fitting = forms.stream().filter(form -> widthOf(form) <= getWidth()).findFirst();
        for (var form : forms) {
            form.setVisible(fitting.filter(form::equals).isPresent());
            form.resizeRelocate(0, 0, widthOf(form), getHeight());
        }
    }
}
