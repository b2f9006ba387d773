package cn.yimen.kiosk.screen;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.theme.Lettering;
import java.util.ArrayList;
import java.util.List;

/// Places what a page is about: crumb, title with the small keys beside it, lead, steps.
final class PageHead {
    private static final double LEAST_TITLE = 360;

    /// What a title may take of a rail in which steps, a pager and two acts stand below it.
    private static final double MOST_OF_RAIL = 0.28;

    private final Page page;
    private final Look look;
    private final Area column;
    private final double gap;
    private final Turning turning;
    private final List<Placed> placed = new ArrayList<>();
    private double bottom;
    private boolean leads;

    PageHead(Page page, Look look, Area column, double gap, Turning turning) {
        this.page = page;
        this.look = look;
        this.column = column;
        this.gap = gap;
        this.turning = turning;
        bottom = column.y();
        lay();
    }

    List<Placed> placed() {
        return placed;
    }

    /// Where it ends.
    double bottom() {
        return bottom;
    }

    private void lay() {
        if (!page.crumb().isEmpty()) {
            put("crumb", new Words(Lettering.CAPTION.soft(), page.crumb(), 0.75), 0);
        }
        if (!page.title().isEmpty()) {
            if (isCramped() || isTall()) {
                put("title", new Words(Lettering.CAPTION.bold(), page.title(), 0.75), 0);
            } else if (isTallInRail()) {
                put("title", new Words(Lettering.BODY.bold(), page.title(), 0.75), 0);
            } else {
                titleLine();
            }
        }
        if (!leads) {
            lead();
        }
        page.steps().ifPresent(steps -> put("steps", steps, 12));
    }

    private void lead() {
        leads = true;
        if (!page.lead().isEmpty() && page.keyboard().isEmpty()) {
            put("lead", Words.lead(page.lead()), 0);
        }
    }

    /// Where a keyboard leaves little room, what is asked for is a label above the field.
    private boolean isCramped() {
        return page.keyboard().isPresent() && (look.elder() || look.lowReach());
    }

    private boolean isTall() {
        return page.steps().isPresent() && takesMuch();
    }

    /// A name in another language is often longer than the Chinese one.
    private boolean isTallInRail() {
        return look.isWide() && look.elder() && takesMuch();
    }

    private boolean takesMuch() {
        return Words.title(page.title()).height(column.width(), look)
                > column.height() * MOST_OF_RAIL;
    }

    private void put(String slot, Tile tile, double above) {
        double height = tile.height(column.width(), look);
        placed.add(
                new Placed(
                        slot, new Area(column.x(), bottom + above, column.width(), height), tile));
        bottom += above + height;
    }

    private void titleLine() {
        var beside =
                page.blocks().stream()
                        .filter(block -> block.place() == Block.Place.BESIDE_TITLE)
                        .toList();
        double taken = taken(beside);
        boolean together = taken > 0 && column.width() - taken - 24 >= LEAST_TITLE;
        var title = Words.title(page.title());
        double width = together ? column.width() - taken - 24 : column.width();
        double height = title.height(width, look);
        double line = together ? Math.max(height, lineHeight(beside)) : height;
        var area = new Area(column.x(), bottom + (line - height) / 2, width, height);
        placed.add(new Placed("title", area, title));
        double top = bottom;
        bottom += line;
        if (!together && !beside.isEmpty()) {
            lead();
        }
        for (var block : beside) {
            double left = together ? column.right() - taken : column.x();
            double y = together ? top : bottom + gap / 2;
            double end = lay(block, new Area(left, y, together ? taken : column.width(), 0));
            bottom = Math.max(bottom, end);
        }
    }

    /// What the keys beside the title take of its line.
    private double taken(List<Block> beside) {
        return turning == Turning.TITLE
                ? Pager.compactWidth(look)
                : beside.stream().mapToDouble(this::naturalWidth).sum();
    }

    private double naturalWidth(Block block) {
        double each = look.px(block.columns().leastWidth()) + block.columns().gap();
        return block.size() * each - block.columns().gap();
    }

    private double lineHeight(List<Block> beside) {
        return turning == Turning.TITLE
                ? look.px(Pager.COMPACT)
                : beside.stream()
                        .mapToDouble(block ->
                                block.tiles().apply(0).height(block.columns().leastWidth(), look))
                        .max()
                        .orElse(0);
    }

    private double lay(Block block, Area area) {
        double y = area.y();
        for (var line : BlockLine.of(List.of(block), area.width(), gap, look, false)) {
            y += line.above();
            var at = new Area(area.x(), y, area.width(), line.height());
            placed.addAll(line.placed(at, "beside." + line.from(), look));
            y += line.height();
        }
        return y;
    }
}
