package org.jinlei.cases.domain;

import java.util.List;

/** A part of the module that keeps records which the law may seal; each is a bean. */
public interface SealableSource {

    /** What is recorded about the persons of a file for good: approved and official, not what is only proposed. */
    List<SealableRecord> of(long fileId);
}
