package cn.yimen.kiosk.screen;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.theme.Lettering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// One try at placing a page, with or without keys that turn it.
final class PageSetting {
    private static final double COUNTDOWN = 72;
    private static final double TYPING_GAP = 16;
    private static final double TURNING = 112;

    /// Of the small panel's rail little is left below the hall's name.
    private static final double LOW_TURNING = 88;

    private final Page page;
    private final Look look;
    private final Frame frame;
    private final Turning turning;
    private final double gap;
    private final PageHead head;
    private final List<Block> aside;
    private final List<Block> body;
    private final Area column;

    PageSetting(Page wanted, Look look, Turning turning) {
        this.look = look;
        this.turning = turning;
        frame = look.frame();
        gap = wanted.keyboard().isPresent() ? TYPING_GAP : frame.gap();
        page = fitting(wanted);
        head = head(page);
        aside = frame.rail().isPresent() && !isTyping() ? asideThatFits() : List.of();
        body = blocks(block -> block.place() != Block.Place.BESIDE_TITLE && !aside.contains(block));
        column = column();
    }

    /// A rail that is too short for the lead leaves it to the body.
    private Page fitting(Page wanted) {
        if (frame.rail().isEmpty() || wanted.lead().isEmpty()) {
            return wanted;
        }
        boolean fits = head(wanted).bottom() <= limit(wanted);
        return fits ? wanted : wanted.leadingBody();
    }

    private PageHead head(Page of) {
        return new PageHead(of, look, headColumn(), gap, turning);
    }

    private boolean isTyping() {
        return page.keyboard().isPresent();
    }

    private List<Block> blocks(Predicate<Block> which) {
        return page.blocks().stream().filter(block -> block.size() > 0).filter(which).toList();
    }

    /// The column in which title and notices stand.
    private Area headColumn() {
        return frame.rail().orElse(frame.content());
    }

    /// What belongs aside and has room in the rail; the rest goes to the body.
    private List<Block> asideThatFits() {
        var fitting = new ArrayList<Block>();
        var room = besideBody();
        for (var block : blocks(candidate -> candidate.place() == Block.Place.ASIDE)) {
            fitting.add(block);
            var lines = BlockLine.of(fitting, room.width(), gap, look, false);
            if (BlockLine.heightOf(lines) > room.height()) {
                fitting.removeLast();
            }
        }
        return fitting;
    }

    /// Where acts, turning keys and the countdown begin.
    private double limit(Page of) {
        double bottom = of.secondsLeft().isPresent() ? actsTop(of) - COUNTDOWN : actsTop(of);
        return switch (turning) {
            case RAIL, ABOVE_ACTS -> bottom - turningHeight() - gap;
            case BAND -> frame.primary().y() - gap;
            case NOT, HEADING, TITLE -> bottom;
        };
    }

    private double turningHeight() {
        boolean isTight = look.form() == PanelForm.SQUARE && look.lowReach();
        return isTight ? LOW_TURNING : TURNING;
    }

    private double actsTop(Page of) {
        if (of.keyboard().isPresent() && frame.rail().isEmpty()) {
            return frame.keyboard().y() - gap;
        }
        if (of.acts().isEmpty()) {
            return frame.content().bottom();
        }
        boolean above = frame.rail().isPresent() && of.acts().secondary().isPresent();
        return (above ? frame.secondary().y() : frame.primary().y()) - gap;
    }

    private Area column() {
        boolean right = frame.rail().isPresent() && !isTyping();
        var area = right ? frame.body() : headColumn();
        double top = right || head.placed().isEmpty() ? area.y() : head.bottom() + gap;
        double bottom = right ? area.bottom() : limit(page);
        return new Area(area.x(), top, area.width(), bottom - top);
    }

    List<PageTurns.Turn> turns() {
        var lines = BlockLine.of(body, column.width(), gap, look, turning == Turning.HEADING);
        return new PageTurns(lines, column.height(), look).turns();
    }

    List<Placed> placed(PageTurns.Turn turn, Optional<Pager> pager) {
        var placed = new ArrayList<>(head.placed());
        boolean above = turning == Turning.TITLE;
        if (above) {
            pager.ifPresent(keys -> placed.addAll(turningKeys(keys, placed)));
        }
        var rail = besideBody();
        lay(
                filled(BlockLine.of(aside, rail.width(), gap, look, false), rail),
                rail,
                "aside",
                placed);
        lay(filled(turn.lines(), column), column, "body", placed);
        if (!above) {
            pager.ifPresent(
                    keys -> placed.addAll(behindHeading(placed), turningKeys(keys, placed)));
        }
        page.acts()
                .secondary()
                .ifPresent(act -> placed.add(new Placed("act.second", frame.secondary(), act)));
        page.acts().primary().ifPresent(act -> placed.add(new Placed("act", primary(), act)));
        return placed;
    }

    /// Where keys belong in the order of reading that stand beside a heading, or below everything.
    private int behindHeading(List<Placed> placed) {
        if (turning == Turning.HEADING) {
            for (int i = 0; i < placed.size(); i++) {
                if (placed.get(i).slot().startsWith("heading.")) {
                    return i + 1;
                }
            }
        }
        return placed.size();
    }

    private List<BlockLine> filled(List<BlockLine> lines, Area area) {
        return new Filling(area.width(), look).fill(lines, area.height());
    }

    /// Below the head and above the acts, where what belongs aside stands.
    private Area besideBody() {
        var rail = headColumn();
        double top = head.placed().isEmpty() ? rail.y() : head.bottom() + gap;
        return new Area(rail.x(), top, rail.width(), limit(page) - top);
    }

    private Area primary() {
        return page.acts().secondary().isPresent() ? frame.primaryBeside() : frame.primary();
    }

    private void lay(List<BlockLine> lines, Area area, String slot, List<Placed> placed) {
        double y = area.y();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            y += i == 0 ? 0 : line.above();
            var at = new Area(area.x(), y, area.width(), line.height());
            var name = slot + "." + i;
            if (line.isHeading()) {
                placed.add(heading(line, at));
            } else {
                if (line.of().joined() && (i == 0 || lines.get(i - 1).block() != line.block())) {
                    placed.add(PageCard.behind(lines.subList(i, lines.size()), at, name));
                }
                placed.addAll(line.placed(at, name, look));
            }
            y += line.height();
        }
    }

    private Placed heading(BlockLine line, Area area) {
        boolean turns = turning == Turning.HEADING && line.of().turns();
        double width = area.width() - (turns ? Pager.compactWidth(look) + 16 : 0);
        var words = new Words(Lettering.BODY.bold(), line.of().heading().orElseThrow(), 0.7);
        double height = words.height(width, look);
        double y = area.y() + (area.height() - height) / 2;
        var slot = "heading." + line.block();
        return new Placed(slot, new Area(area.x(), y, width, height), words);
    }

    private List<Placed> turningKeys(Pager pager, List<Placed> placed) {
        var rail = headColumn();
        double size = look.px(Pager.COMPACT);
        return switch (turning) {
            case NOT -> List.of();
            case BAND -> pager.wide(frame.primary());
            case RAIL, ABOVE_ACTS ->
                    pager.wide(
                            new Area(
                                    rail.x(),
                                    actsTop(page) - turningHeight(),
                                    rail.width(),
                                    turningHeight()));
            case TITLE -> pager.compact(new Area(rail.x(), rail.y(), rail.width(), size), look);
            case HEADING ->
                    placed.stream()
                            .filter(tile -> tile.slot().startsWith("heading."))
                            .findFirst()
                            .map(tile -> {
                                double middle = tile.area().centre().getY();
                                var line =
                                        new Area(
                                                column.x(),
                                                middle - size / 2,
                                                column.width(),
                                                size);
                                return pager.compact(line, look);
                            })
                            .orElse(List.of());
        };
    }

    Area countdown() {
        var area = headColumn();
        double acts = actsTop(page);
        boolean above = turning == Turning.RAIL || turning == Turning.ABOVE_ACTS;
        double bottom = above ? acts - turningHeight() - gap : acts;
        double width = Math.min(456, area.width());
        return new Area(area.right() - width, bottom - COUNTDOWN, width, COUNTDOWN);
    }
}
