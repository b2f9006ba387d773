package cn.yimen.desk.desk;

import cn.yimen.hall.config.Material;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.TicketId;
import java.util.HashMap;
import java.util.Map;

/// What the clerk found of the materials of the people at this desk (材料核对). It lives in memory: it
/// helps at the counter and is no record.
///
/// @param english whether the paper about what is missing says it in English too, where the clerk
///   has chosen
public record Checks(Map<Piece, Mark> marks, Map<TicketId, Boolean> english) {

    /// One material of one item of a ticket.
    ///
    /// @param place in the item's list, from 0
    public record Piece(TicketId ticket, ItemCode item, int place) {}

    public enum Mark {
        OPEN,
        HERE,
        MISSING,
        /// 容缺: may be handed in later.
        LATER
    }

    public Checks {
        marks = Map.copyOf(marks);
        english = Map.copyOf(english);
    }

    static Checks none() {
        return new Checks(Map.of(), Map.of());
    }

    public Mark of(Piece piece) {
        return marks.getOrDefault(piece, Mark.OPEN);
    }

    /// The next thing that can be said of it.
    Checks turned(Piece piece, Material material) {
        var next =
                switch (of(piece)) {
                    case OPEN -> Mark.HERE;
                    case HERE -> Mark.MISSING;
                    case MISSING ->
                            material.need() == Material.Need.DEFERRABLE ? Mark.LATER : Mark.OPEN;
                    case LATER -> Mark.OPEN;
                };
        var changed = new HashMap<>(marks);
        changed.put(piece, next);
        return new Checks(changed, english);
    }

    Checks inEnglish(TicketId ticket, boolean too) {
        var changed = new HashMap<>(english);
        changed.put(ticket, too);
        return new Checks(marks, changed);
    }
}
