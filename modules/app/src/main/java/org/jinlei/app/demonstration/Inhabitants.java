package org.jinlei.app.demonstration;

import java.util.List;

/**
 * The persons whom the stories name, by their numbers in the register.
 *
 * @param boy     the boy of the first story, thirteen years old
 * @param father  his father
 * @param mother  his mother
 * @param juniors pupils of the last grade of a junior middle school, fourteen or fifteen years old
 */
record Inhabitants(int count, long boy, long father, long mother, List<Long> juniors) {
}
