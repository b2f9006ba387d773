package cn.yimen.kiosk.flow;

import cn.yimen.hall.domain.WindowId;
import java.util.ArrayList;
import java.util.List;

/// Window numbers as people read them: neighbours as a range.
final class WindowNames {

    private WindowNames() {}

    /// 1, 2, 3, 7, E1 → "1-3、7、E1"; two neighbours stay two.
    static String of(List<WindowId> windows) {
        var parts = new ArrayList<String>();
        var numbers =
                windows.stream()
                        .map(WindowId::value)
                        .filter(WindowNames::isNumber)
                        .map(Integer::valueOf)
                        .sorted()
                        .toList();
        int from = 0;
        for (int i = 1; i <= numbers.size(); i++) {
            if (i == numbers.size() || numbers.get(i) != numbers.get(i - 1) + 1) {
                parts.add(range(numbers.get(from), numbers.get(i - 1)));
                from = i;
            }
        }
        windows.stream()
                .map(WindowId::value)
                .filter(name -> !isNumber(name))
                .sorted()
                .forEach(parts::add);
        return String.join("、", parts);
    }

    private static boolean isNumber(String name) {
        return name.matches("\\d{1,4}");
    }

    private static String range(int from, int to) {
        return switch (to - from) {
            case 0 -> Integer.toString(from);
            case 1 -> from + "、" + to;
            default -> from + "-" + to;
        };
    }
}
