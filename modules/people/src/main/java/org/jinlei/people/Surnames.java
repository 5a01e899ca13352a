package org.jinlei.people;

import java.util.Set;

/** Tells where a Chinese surname ends. */
final class Surnames {

    private static final Set<String> COMPOUND = Set.of("欧阳", "司马", "上官", "诸葛", "夏侯", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "宇文", "长孙",
            "司徒", "司空", "南宫", "独孤", "呼延", "澹台", "轩辕", "端木", "百里", "东郭", "西门", "闻人", "濮阳", "淳于", "单于", "太史", "太叔", "申屠", "钟离",
            "鲜于", "赫连", "万俟", "公冶", "公羊", "公良", "公西", "宗政", "仲孙", "颛孙", "完颜", "耶律", "拓跋", "纳兰", "第五", "亓官", "乐正", "左丘", "谷梁",
            "梁丘", "微生", "羊舌", "漆雕", "壤驷", "段干", "巫马", "子车", "欧侯", "歐陽", "司馬", "諸葛", "東方", "尉遲", "公孫", "長孫", "獨孤", "軒轅");

    private Surnames() {
    }

    /** Length of the surname at the beginning of a name, in chars of the string: a compound surname needs a given name behind it. */
    static int length(String name) {
        int first = Character.charCount(name.codePointAt(0));
        if (name.length() > 2 && COMPOUND.contains(name.substring(0, 2))) {
            return 2;
        }
        return first;
    }
}
