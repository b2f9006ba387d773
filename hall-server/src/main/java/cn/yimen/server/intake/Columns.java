package cn.yimen.server.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The columns of one kind of table, and the headings under which other systems write them, in
/// Chinese or English. A heading is compared without case, blanks, dashes, underscores and what
/// stands in brackets: "承诺办结时限（工作日）" is 承诺办结时限.
record Columns(List<Column> columns) {

    Columns {
        columns = List.copyOf(columns);
    }

    /// @param name ours, a heading too
    /// @param isNeeded whether a table without it cannot be read
    record Column(String name, boolean isNeeded, List<String> headings) {
        Column {
            headings = List.copyOf(headings);
        }

        static Column needed(String name, String... headings) {
            return new Column(name, true, List.of(headings));
        }

        static Column optional(String name, String... headings) {
            return new Column(name, false, List.of(headings));
        }

        private boolean isCalled(String heading) {
            var plain = plain(heading);
            return plain.equals(plain(name))
                    || headings.stream().anyMatch(known -> plain(known).equals(plain));
        }
    }

    static Columns ofItems() {
        return new Columns(
                List.of(
                        Column.needed("code", "实施编码", "事项编码", "业务编码", "编码", "item code"),
                        Column.needed("name", "事项名称", "业务办理项", "业务办理项名称", "名称", "item name"),
                        Column.needed("department", "部门", "实施主体", "委办局", "部门名称"),
                        Column.needed("line", "队列", "业务队列", "业务分类", "排队队列", "queue"),
                        Column.needed("fee", "收费", "收费标准", "费用"),
                        Column.needed("promiseDays", "承诺时限", "承诺办结时限", "承诺期限", "promise days"),
                        Column.optional("creditCode", "统一社会信用代码", "部门代码", "credit code"),
                        Column.optional("themes", "主题", "主题分类", "theme"),
                        Column.optional("aliases", "别名", "俗称", "关键词", "keywords"),
                        Column.optional("materials", "材料", "申请材料", "办理材料"),
                        Column.optional("frequency", "热度", "年办件量", "办件量"),
                        Column.optional("nameEn", "英文名称", "事项英文名称", "english name"),
                        Column.optional("nameUg", "维吾尔文名称", "维文名称", "uyghur name"),
                        Column.optional("feeEn", "英文收费", "english fee"),
                        Column.optional("feeUg", "维吾尔文收费", "uyghur fee"),
                        Column.optional("departmentEn", "部门英文", "部门英文名称"),
                        Column.optional("departmentUg", "部门维吾尔文", "部门维吾尔文名称"),
                        Column.optional("themesEn", "主题英文", "主题英文名称"),
                        Column.optional("themesUg", "主题维吾尔文", "主题维吾尔文名称")));
    }

    static Columns ofLines() {
        return new Columns(
                List.of(
                        Column.needed("id", "队列编号", "编号", "队列", "queue"),
                        Column.needed("prefix", "字母", "号码字母", "前缀", "号码前缀"),
                        Column.needed("name", "名称", "队列名称", "业务名称"),
                        Column.needed("floor", "楼层"),
                        Column.needed("area", "区域", "等候区"),
                        Column.needed("usualServiceMinutes", "平均办理分钟", "办理时长", "平均办理时长"),
                        Column.optional("width", "位数", "号码位数", "digits"),
                        Column.optional("dailyCapacity", "限号", "每日限号", "日限号", "capacity"),
                        Column.optional("offlineFrom", "离线号段", "断网起号")));
    }

    static Columns ofWindows() {
        return new Columns(
                List.of(
                        Column.needed("id", "窗口", "窗口号", "窗口编号", "window", "counter"),
                        Column.needed("lines", "队列", "办理队列", "业务队列", "queues"),
                        Column.optional("floor", "楼层"),
                        Column.optional("area", "区域")));
    }

    /// Where each of our columns stands among the headings; for two of the same kind, the first.
    Map<String, Integer> found(List<String> headings) {
        var found = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < headings.size(); i++) {
            int at = i;
            named(headings.get(i)).ifPresent(column -> found.putIfAbsent(column.name(), at));
        }
        return found;
    }

    List<Column> missing(Map<String, Integer> found) {
        return columns.stream()
                .filter(column -> column.isNeeded() && !found.containsKey(column.name()))
                .toList();
    }

    List<String> unused(List<String> headings) {
        var unused = new ArrayList<String>();
        var found = found(headings).values();
        for (int i = 0; i < headings.size(); i++) {
            if (!headings.get(i).isBlank() && !found.contains(i)) {
                unused.add(headings.get(i).strip());
            }
        }
        return unused;
    }

    private Optional<Column> named(String heading) {
        return columns.stream().filter(column -> column.isCalled(heading)).findFirst();
    }

    private static String plain(String heading) {
        return heading.replaceAll("[(（\\[【].*", "")
                .replaceAll("[\\s_\\-*:：]", "")
                .toLowerCase(Locale.ROOT);
    }
}
