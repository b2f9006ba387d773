package cn.yimen.system.mishap;

import java.util.ArrayList;
import java.util.List;

/// What was claimed and whether it came true. Used by one thread.
final class Truth {

    private final List<String> lines = new ArrayList<>();
    private boolean whole = true;

    void is(boolean so, String claim) {
        whole &= so;
        lines.add((so ? "  " : "! ") + claim);
        System.out.println(lines.getLast());
    }

    void note(String words) {
        lines.add("  " + words);
        System.out.println(lines.getLast());
    }

    boolean isWhole() {
        return whole;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
