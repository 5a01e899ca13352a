package org.jinlei.platform.settings;

/**
 * A number that an administrator may set. Its name is the message {@code setting.KEY} of the module with which the key begins, what it does is
 * {@code setting.KEY.help}.
 *
 * @param key    module, dot, name: {@code platform.escalation}
 * @param unit   in what it is counted
 * @param least  smallest value
 * @param most   largest value
 * @param usual  value until an administrator sets another
 * @param source law on which it rests, or empty for a habit of the house
 */
public record Setting(String key, SettingUnit unit, int least, int most, int usual, String source) {

    public Setting {
        if (least > usual || usual > most || !key.matches("[a-z]+\\.[A-Za-z]+")) {
            throw new IllegalArgumentException("A setting lies within its bounds: " + key);
        }
    }

    /** The module whose setting it is. */
    public String module() {
        return key.substring(0, key.indexOf('.'));
    }

    /** Whether the value lies within the bounds, both included. */
    public boolean allows(int value) {
        return value >= least && value <= most;
    }

    public String getKey() { return key; }
    public SettingUnit getUnit() { return unit; }
    public int getLeast() { return least; }
    public int getMost() { return most; }
    public int getUsual() { return usual; }
    public String getSource() { return source; }
}
