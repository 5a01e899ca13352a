package org.jinlei.platform.ledger;

import java.util.List;

/** The figures of a module, a bean; they are shown to those who read their ledger. */
public interface Figures {

    List<Figure> figures();
}
