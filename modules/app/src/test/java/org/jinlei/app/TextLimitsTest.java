package org.jinlei.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.inject.Named;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.beans.Introspector;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever is typed into a text field is kept whole or refused: the server knows the length of every text that a page takes, and of a reason it takes no more
 * than the audit trail keeps.
 */
class TextLimitsTest {

    private static final Path MODULES = Path.of("..");

    /** What the audit trail keeps of a reason. */
    private static final int AUDITED = 500;

    /** Where a longer reason stands whole in the record. */
    private static final Set<String> RECORDED = Set.of("FilingView.reason", "RiskView.reason", "FoundMinorView.reason", "AttentionPart.reason");

    private static final java.util.regex.Pattern FIELD = java.util.regex.Pattern.compile("<j:field\\b[^>]*>");
    private static final java.util.regex.Pattern PARAMETER = java.util.regex.Pattern.compile("<ui:param name=\"(\\w+)\" value=\"#\\{([^}]+)}\"");
    private static final java.util.regex.Pattern ATTRIBUTE = java.util.regex.Pattern.compile("\\b([a-z]+)=\"([^\"]*)\"");
    private static final java.util.regex.Pattern REASON = java.util.regex.Pattern.compile("reason|.*Reason|why|purpose|different");
    private static final Set<String> TYPED = Set.of("", "text", "area");

    private final Map<String, Type> names = new HashMap<>();
    private final Map<String, String> parameters = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int looked;

    @BeforeEach
    void beansAreNamed() {
        for (JavaClass type : ProductionClasses.ALL) {
            if (type.isAnnotatedWith(Named.class)) {
                String name = type.getAnnotationOfType(Named.class).value();
                names.put(name.isEmpty() ? Introspector.decapitalize(type.getSimpleName()) : name, type.reflect());
            }
        }
    }

    @Test
    void the_server_knows_the_length_of_every_text_that_a_page_takes() throws IOException {
        Map<String, String> pages = new HashMap<>();
        try (Stream<Path> files = Files.walk(MODULES)) {
            for (Path page : files.filter(file -> file.toString().endsWith(".xhtml") && file.toString().contains("/src/main/resources/META-INF/resources/")).toList()) {
                pages.put(page.toString(), Files.readString(page));
            }
        }
        pages.values().forEach(source -> PARAMETER.matcher(source).results().forEach(found -> parameters.put(found.group(1), found.group(2))));
        pages.forEach((page, source) -> FIELD.matcher(source).results().forEach(field -> look(page.replaceAll(".*META-INF/resources", ""), field.group())));
        assertTrue(looked > 150, () -> looked + " text fields");
        assertEquals(List.of(), wrong.stream().sorted().toList());
    }

    private void look(String page, String tag) {
        Map<String, String> attributes = new HashMap<>();
        ATTRIBUTE.matcher(tag).results().forEach(found -> attributes.put(found.group(1), found.group(2)));
        if (!TYPED.contains(attributes.getOrDefault("type", ""))) {
            return;
        }
        String path = attributes.get("value").replaceAll("^#\\{|}$", "");
        Type owner = type(path.substring(0, path.lastIndexOf('.')));
        String property = path.substring(path.lastIndexOf('.') + 1);
        if (!(owner instanceof Class<?> bean)) {
            wrong.add(page + ": whose is " + path + "?");
        } else if (type(bean, property) == String.class) {
            looked++;
            judge(page, bean, property);
        }
    }

    private void judge(String page, Class<?> bean, String property) {
        String field = bean.getSimpleName() + "." + property;
        int most = most(bean, property);
        if (most == Integer.MAX_VALUE) {
            wrong.add(page + ": " + field + " has no @Size");
        } else if (most > AUDITED && REASON.matcher(property).matches() && !RECORDED.contains(field)) {
            wrong.add(page + ": " + field + " is longer than what the audit trail keeps");
        }
    }

    /** The type of what an expression leads to: names of beans and of a page's parameters, properties, methods and places in lists. */
    private Type type(String path) {
        Type at = null;
        for (String step : path.split("\\.(?![^(]*\\))")) {
            String name = step.replaceAll("[\\[(].*", "");
            at = at == null ? names.containsKey(name) ? names.get(name) : parameters.containsKey(name) ? type(parameters.get(name)) : null : type((Class<?>) at, name);
            if (step.endsWith("]") && at instanceof ParameterizedType list) {
                at = list.getActualTypeArguments()[0];
            }
        }
        return at;
    }

    private static Type type(Class<?> bean, String property) {
        String getter = "get" + Character.toUpperCase(property.charAt(0)) + property.substring(1);
        return Arrays.stream(bean.getMethods()).filter(method -> method.getName().equals(getter) || method.getName().equals(property)).map(Method::getGenericReturnType)
                .findFirst().orElse(null);
    }

    private static int most(Class<?> bean, String property) {
        for (Class<?> at = bean; at != null; at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                if (field.getName().equals(property)) {
                    Pattern pattern = field.getAnnotation(Pattern.class);
                    Matcher bound = pattern == null ? null : java.util.regex.Pattern.compile("\\{\\d+,(\\d+)}$").matcher(pattern.regexp());
                    return field.isAnnotationPresent(Size.class) ? field.getAnnotation(Size.class).max() : bound != null && bound.find() ? Integer.parseInt(bound.group(1)) : Integer.MAX_VALUE;
                }
            }
        }
        return Integer.MAX_VALUE;
    }
}
