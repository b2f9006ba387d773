package cn.yimen.kiosk.screen;

import cn.yimen.ui.control.Area;
import java.util.List;
import java.util.Optional;

/// Places a [Page] on the panel.
///
/// On an upright panel all stands in one column: title, blocks, acts at the bottom. On a wide one
/// title, notices and acts stand in the rail and the blocks right of it; keys to type with take the
/// right part, and the blocks move into the rail.
record PageLayout(Surroundings around) {

    /// What stands where.
    ///
    /// @param countdown where the seconds are shown that are left
    record Laid(List<Placed> tiles, Area countdown) {}

    /// @param first index of an entry that is to be seen
    Laid lay(Page page, int first) {
        var look = around.look();
        var whole = new PageSetting(page, look, Turning.NOT);
        var turns = whole.turns();
        if (turns.size() == 1) {
            return laid(whole, turns.getFirst(), Optional.empty());
        }
        var turned = new PageSetting(page, look, Turning.on(page, look));
        turns = turned.turns();
        int at = PageTurns.showing(turns, first);
        return laid(turned, turns.get(at), Optional.of(pager(page, turns, at)));
    }

    private static Laid laid(PageSetting setting, PageTurns.Turn turn, Optional<Pager> pager) {
        return new Laid(setting.placed(turn, pager), setting.countdown());
    }

    private Pager pager(Page page, List<PageTurns.Turn> turns, int at) {
        var total =
                page.blocks().stream().filter(Block::isUniform).mapToInt(Block::size).findFirst();
        return new Pager(
                around,
                at,
                turns.size(),
                total,
                turns.get(Math.max(0, at - 1)).start(),
                turns.get(Math.min(turns.size() - 1, at + 1)).start());
    }
}
