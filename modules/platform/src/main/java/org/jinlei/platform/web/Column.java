package org.jinlei.platform.web;

import jakarta.faces.component.FacesComponent;

/** {@code j:column}: one column of a {@link Table}; its body is evaluated for each row. */
@FacesComponent(Column.TYPE)
public class Column extends Part {

    static final String TYPE = "org.jinlei.Column";
}
