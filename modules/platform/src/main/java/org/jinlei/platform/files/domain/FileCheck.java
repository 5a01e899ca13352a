package org.jinlei.platform.files.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jinlei.platform.files.FileKind;
import org.jinlei.platform.rules.BrokenRule;

/** What a file must be before it is kept: of an allowed kind, doing nothing by itself, and nothing that the site's scanner knows. */
@ApplicationScoped
class FileCheck {

    @Inject
    private VirusScanner scanner;

    /**
     * The kind of a file that may be kept.
     *
     * @throws BrokenRule saying what is wrong with it
     */
    FileKind of(Bytes content, String name) {
        FileKind kind = Recognition.of(content, name).orElseThrow(() -> new BrokenRule(FilesRule.FILE_TYPE_IS_NOT_ALLOWED));
        if (kind == FileKind.PDF) {
            PdfInspection.obstacle(content).ifPresent(rule -> {
                throw new BrokenRule(rule);
            });
        }
        scanner.require(content);
        return kind;
    }
}
