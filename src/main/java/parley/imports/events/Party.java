package parley.imports.events;

import parley.model.ActorKind;

/**
 * An actor as an event file names it.
 *
 * @param key what tells it from others: its code and name
 * @param country the name of its country, or nothing where the file gives none
 */
record Party(String key, String name, ActorKind kind, String country) {}
