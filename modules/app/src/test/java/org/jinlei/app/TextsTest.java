package org.jinlei.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.rules.Rule;
import org.junit.jupiter.api.Test;

/** Every text of a screen comes from the messages, in both languages. */
class TextsTest {

    private static final Path MODULES = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern KEY = Pattern.compile("\\b([a-z]+)Text\\['([^']+)'\\]");

    @Test
    void locales_have_the_same_keys() throws IOException {
        List<Path> bundles = sources("messages.properties");
        assertFalse(bundles.isEmpty());
        for (Path chinese : bundles) {
            assertEquals(new TreeSet<>(read(chinese).stringPropertyNames()),
                    new TreeSet<>(read(chinese.resolveSibling("messages_en.properties")).stringPropertyNames()), chinese.toString());
        }
        for (Path chinese : sources("_zh.properties")) {
            assertEquals(read(chinese).stringPropertyNames(), read(chinese.resolveSibling(chinese.getFileName().toString().replace("_zh", "_en"))).stringPropertyNames(), chinese.toString());
        }
    }

    @Test
    void english_messages_hold_no_chinese_but_names_of_laws() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path english : sources("messages_en.properties")) {
            read(english).forEach((key, text) -> {
                if (CHINESE.matcher(text.toString()).find() && !text.toString().contains("《") && !key.equals("language.other")) {
                    wrong.add(english.getFileName() + ": " + key);
                }
            });
        }
        assertTrue(wrong.isEmpty(), wrong::toString);
    }

    @Test
    void pages_hold_no_literal_text_and_escape_everything() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path page : sources(".xhtml")) {
            String source = Files.readString(page);
            String bare = source.replaceAll("(?s)<!--.*?-->", "").replaceAll("#\\{[^}]*}", "");
            String between = bare.replaceAll("(?s)<[^>]*>", " ");
            String values = Pattern.compile("\\b(?:label|title|value|help|hint|placeholder|confirm|caption|empty|alt|aria-label)=\"([^\"]*)\"")
                    .matcher(bare).results().map(found -> found.group(1)).reduce("", (all, one) -> all + " " + one);
            if (between.codePoints().anyMatch(Character::isLetter) || CHINESE.matcher(values).find() || source.contains("escape=\"false\"")) {
                wrong.add(MODULES.relativize(page) + ": " + between.strip().replaceAll("\\s+", " "));
            }
        }
        assertTrue(wrong.isEmpty(), wrong::toString);
    }

    @Test
    void pages_name_only_texts_that_exist() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path page : sources(".xhtml")) {
            Matcher keys = KEY.matcher(Files.readString(page));
            while (keys.find()) {
                Path bundle = MODULES.resolve(keys.group(1) + "/src/main/resources/org/jinlei/" + keys.group(1) + "/messages.properties");
                if (!Files.exists(bundle) || !read(bundle).containsKey(keys.group(2))) {
                    wrong.add(MODULES.relativize(page) + ": " + keys.group());
                }
            }
        }
        assertTrue(wrong.isEmpty(), wrong::toString);
    }

    @Test
    void every_use_case_permission_and_rule_has_its_text() throws IOException {
        List<String> missing = new ArrayList<>();
        for (JavaClass type : ProductionClasses.ALL) {
            type.getMethods().stream().filter(method -> method.isAnnotatedWith(UseCase.class))
                    .forEach(method -> require(type, "action." + type.getSimpleName() + "." + method.getName(), missing));
            if (type.isEnum() && type.isAssignableTo(Rule.class)) {
                type.getFields().stream().filter(field -> field.getRawType().equals(type)).forEach(field -> require(type, "rule." + field.getName(), missing));
            }
        }
        assertTrue(missing.isEmpty(), () -> String.join("\n", missing));
    }

    private static void require(JavaClass type, String key, List<String> missing) {
        String module = type.getPackageName().split("\\.")[2];
        try {
            if (!read(MODULES.resolve(module + "/src/main/resources/org/jinlei/" + module + "/messages.properties")).containsKey(key)) {
                missing.add(module + ": " + key);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> sources(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(MODULES)) {
            return files.filter(file -> file.toString().endsWith(ending) && file.toString().replace('\\', '/').contains("/src/main/")).sorted().toList();
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
