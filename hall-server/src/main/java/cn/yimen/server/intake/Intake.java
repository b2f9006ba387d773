package cn.yimen.server.intake;

import cn.yimen.hall.config.Problem;
import java.util.List;

/// What came of taking something over.
///
/// @param result what was made of the rows that were taken; empty text where there is none
/// @param taken for each row that was taken, its place and name
/// @param refused for each row that was not, its place and why; such a row is left out whole
/// @param notes what should be looked at and does not stand in the way
record Intake(String result, List<Problem> taken, List<Problem> refused, List<Problem> notes) {

    Intake {
        taken = List.copyOf(taken);
        refused = List.copyOf(refused);
        notes = List.copyOf(notes);
    }

    static Intake nothing(List<Problem> why) {
        return new Intake("", List.of(), why, List.of());
    }

    /// For people: a line for each row, the refused ones first.
    String report() {
        var text = new StringBuilder();
        refused.forEach(row -> text.append("refused  ").append(row).append('\n'));
        notes.forEach(row -> text.append("note     ").append(row).append('\n'));
        taken.forEach(row -> text.append("taken    ").append(row).append('\n'));
        long rows = refused.stream().map(Problem::place).distinct().count();
        return text.append(taken.size())
                .append(" taken, ")
                .append(rows)
                .append(" refused\n")
                .toString();
    }
}
