package org.jinlei.app.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form of a page with what its fields hold, to be changed and sent. */
public final class PageForm {

    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern INPUT = Pattern.compile("<input\\b([^>]*)>");
    private static final Pattern AREA = Pattern.compile("(?s)<textarea\\b([^>]*)>(.*?)</textarea>");
    private static final Pattern SELECT = Pattern.compile("(?s)<select\\b([^>]*)>(.*?)</select>");
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");
    private static final Pattern BUTTON = Pattern.compile("<button\\b([^>]*)>");

    private final String action;
    private final Map<String, List<String>> fields;
    private final List<String> buttons;

    private PageForm(String action, Map<String, List<String>> fields, List<String> buttons) {
        this.action = action;
        this.fields = fields;
        this.buttons = buttons;
    }

    /** The first posting form that matches the mark. */
    public static PageForm in(String address, String page, String mark) {
        for (Matcher form = FORM.matcher(page); form.find();) {
            if (Pattern.compile(mark).matcher(form.group()).find() && "post".equals(attribute(form.group(1), "method"))) {
                return read(attribute(form.group(1), "action"), form.group(2));
            }
        }
        throw new AssertionError("No form with " + mark + " at " + address);
    }

    private static PageForm read(String action, String body) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Matcher input = INPUT.matcher(body); input.find();) {
            String type = attribute(input.group(1), "type");
            boolean chosen = !"checkbox".equals(type) && !"radio".equals(type) || input.group(1).contains("checked");
            if (chosen && attribute(input.group(1), "name") != null && !"submit".equals(type)) {
                String value = attribute(input.group(1), "value");
                fields.put(attribute(input.group(1), "name"), List.of(value == null ? "" : value));
            }
        }
        for (Matcher area = AREA.matcher(body); area.find();) {
            fields.put(attribute(area.group(1), "name"), List.of(unescaped(area.group(2))));
        }
        for (Matcher select = SELECT.matcher(body); select.find();) {
            String chosen = "";
            for (Matcher option = OPTION.matcher(select.group(2)); option.find();) {
                chosen = option.group(1).contains("selected") ? attribute(option.group(1), "value") : chosen;
            }
            fields.put(attribute(select.group(1), "name"), List.of(chosen == null ? "" : chosen));
        }
        List<String> buttons = new ArrayList<>();
        for (Matcher button = BUTTON.matcher(body); button.find();) {
            if (attribute(button.group(1), "name") != null) {
                buttons.add(attribute(button.group(1), "name"));
            }
        }
        return new PageForm(action, fields, buttons);
    }

    private static String attribute(String tag, String name) {
        Matcher matcher = Pattern.compile("(?s)\\b" + name + "=\"([^\"]*)\"").matcher(" " + tag);
        return matcher.find() ? unescaped(matcher.group(1)) : null;
    }

    /** What a browser reads in HTML's escapes. */
    public static String unescaped(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&nbsp;", " ").replace("&amp;", "&");
    }

    /** The same form with another value in a field. */
    public PageForm with(String name, String... values) {
        Map<String, List<String>> changed = new LinkedHashMap<>(fields);
        changed.put(name, List.of(values));
        return new PageForm(action, changed, buttons);
    }

    /** The same form without a field. */
    public PageForm without(String name) {
        Map<String, List<String>> changed = new LinkedHashMap<>(fields);
        changed.remove(name);
        return new PageForm(action, changed, buttons);
    }

    /** The same form as this button sends it. */
    public PageForm pressing(String button) {
        return with(button, "1");
    }

    /** The same form as its first button whose name ends so sends it. */
    public PageForm pressingAny(String end) {
        return pressing(buttons.stream().filter(button -> button.endsWith(end)).findFirst()
                .orElseThrow(() -> new AssertionError("No button " + end + " among " + buttons)));
    }

    /** Value of a field, or null. */
    public String value(String name) {
        List<String> values = fields.get(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    /** Names and values. */
    public Map<String, List<String>> fields() {
        return fields;
    }

    /** Where it is sent. */
    public String action() {
        return action;
    }

    /** Names of its buttons. */
    public List<String> buttons() {
        return buttons;
    }
}
