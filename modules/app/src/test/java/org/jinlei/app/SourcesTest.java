package org.jinlei.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must not stand in any source: things that only one node would know, and doors for foreign text. */
class SourcesTest {

    private static final Path MODULES = Path.of("..").toAbsolutePath().normalize();

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiterString = " in ", quoteCharacter = '`', textBlock = """
        # a lock of one database server is none of the cluster (rule R12)
        (?i)\\block\\s+tables\\b in java,sql
        (?i)\\b(get|release)_lock\\s*\\( in java,sql
        # text is always escaped
        escape\\s*=\\s*"false" in xhtml,xml
        (?i)<script[^>]*>[^<]*#\\{ in xhtml
        \\son[a-z]+\\s*=\\s*" in xhtml
        # an address never chooses a template, a method or a component
        <(ui:include|ui:decorate)[^>]*#\\{(param|header|cookie) in xhtml
        [#]\\{(param|header|cookie)[^}]*\\}[^<]*\\( in xhtml
        # components live as long as a request; sessions are reached through beans (rule R3)
        \\bbinding\\s*=\\s*" in xhtml
        [#]\\{[^}]*(?<![.\\w])(session|sessionScope|request(?!\\.contextPath\\b)|application)\\. in xhtml
        # expressions are written, never put together
        createValueExpression|createMethodExpression|ELProcessor in java
        # the client's word is never read back as objects
        new\\s+ObjectInputStream in java
        # numbers with a meaning never come from a counter of one node
        \\bAtomic(Long|Integer)\\b in java
        \\bsynchronized\\b in java
        """)
    void stands_nowhere(String pattern, String kinds) {
        Pattern forbidden = Pattern.compile(pattern.strip());
        List<String> found = new ArrayList<>();
        int files = 0;
        for (Path source : sources(List.of(kinds.strip().split(",")))) {
            files++;
            String text = withoutComments(source);
            for (Matcher matcher = forbidden.matcher(text); matcher.find();) {
                found.add(MODULES.relativize(source) + ": " + matcher.group().strip());
            }
        }
        assertTrue(files > 0, "no sources of the kind " + kinds);
        assertEquals(List.of(), found);
    }

    private static String withoutComments(Path source) {
        try {
            return Files.readString(source).replaceAll("(?s)/\\*.*?\\*/|<!--.*?-->", "").replaceAll("(?m)^\\s*(//|--).*$", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> sources(List<String> kinds) {
        try (Stream<Path> files = Files.walk(MODULES)) {
            return files.filter(file -> file.toString().contains("/src/main/"))
                    .filter(file -> kinds.contains(file.toString().substring(file.toString().lastIndexOf('.') + 1))).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
