/** Parley: a desktop explorer of diplomacy as a network of statements. */
module parley {
    requires static org.jspecify;
    requires java.desktop;
    requires java.logging;
    requires java.management;
    requires java.sql;
    requires java.xml;
    requires de.siegmar.fastcsv;
    requires org.xerial.sqlitejdbc;
    requires com.google.gson;
    requires org.jgrapht.core;
    requires roaringbitmap;
    requires com.brunomnsilva.smartgraph;
    requires javafx.base;
    requires javafx.graphics;
    requires javafx.controls;
    requires atlantafx.base;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;
    requires info.picocli;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    // PDFBox is an automatic module: what it needs of named ones is required here, or is not there.
    requires org.apache.commons.logging;

    uses org.kordamp.ikonli.IkonHandler;

    opens parley.app to
            info.picocli;
    opens parley.bench to
            com.google.gson;
}
