package cn.yimen.kiosk.screen;

import cn.yimen.hall.config.Material;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.kiosk.flow.Guiding.OnPaper;
import cn.yimen.kiosk.flow.HallWait;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.LineView;
import cn.yimen.kiosk.flow.Part;
import cn.yimen.kiosk.flow.PrepareTouch;
import cn.yimen.kiosk.flow.Preparing;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.icon.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Before somebody queues: papers, other matters, another time, another hall.
record PrepareFace(Surroundings around) {

    private static final int METRES = 1_000;
    private static final int LISTED = 8;

    Page of(World world, Preparing state) {
        return switch (state) {
            case Preparing.Options options -> options(world, options);
            case Preparing.Materials materials -> materials(world, materials);
            case Preparing.Together together -> together(world, together);
            case Preparing.Elsewhere elsewhere -> elsewhere(elsewhere);
        };
    }

    private Page options(World world, Preparing.Options state) {
        var rows = new ArrayList<Entry>();
        rows.add(row(Icon.BRING, "prepare.materials", new PrepareTouch.OpenMaterials()));
        rows.add(row(Icon.PLUS, "prepare.together", new PrepareTouch.OpenTogether()));
        rows.add(ofProvince(world, Icon.BOOKING, "prepare.book", new PrepareTouch.BookInstead()));
        rows.add(ofProvince(world, Icon.MAP, "prepare.halls", new PrepareTouch.OpenHalls()));
        return number(world, state, Page.titled(around.name(state.detail().item())))
                .lead(around.text("prepare.title"))
                .with(Block.rows(rows))
                .notice(new UsualFace(around).quieter(world, state.detail().item().line()));
    }

    private Entry row(Icon icon, String key, KioskEvent.Touch touch) {
        return Entry.leading(icon, around.text(key), around.text(key + ".note"), touch);
    }

    private Entry ofProvince(World world, Icon icon, String key, KioskEvent.Touch touch) {
        var row = row(icon, key, touch);
        return world.provinceAnswers() ? row : row.off(around.text("obstacle.PROVINCE_AWAY"));
    }

    /// The number stays one touch away, with what waits before it.
    private Page number(World world, Preparing state, Page content) {
        var line = world.line(state.detail().item().line());
        var told = content.notice(line.map(this::waiting));
        var count = state.detail().items().size();
        var words =
                count > 1 ? around.text("prepare.take-several", count) : around.text("detail.take");
        return told.primary(Act.of(Icon.TICKET, words, KioskEvent.Key.TAKE_NUMBER));
    }

    private Band waiting(LineView line) {
        var words =
                around.text(
                        "prepare.waiting",
                        Surroundings.count(line.waiting()),
                        around.wait(line.waitRange()));
        return line.isLongWait()
                ? Band.attention(Icon.PEOPLE, words)
                : Band.information(Icon.PEOPLE, words);
    }

    private Page materials(World world, Preparing.Materials state) {
        var lacking = state.lacking();
        var rows = state.toBring().stream().map(paper -> paper(state, paper)).toList();
        var content =
                Page.titled(around.text("prepare.materials.title"))
                        .lead(
                                rows.isEmpty()
                                        ? around.text("prepare.nothing")
                                        : around.text("prepare.materials.lead"))
                        .with(Block.rows(rows));
        if (lacking.isEmpty()) {
            return number(world, state, content);
        }
        var told =
                state.canFollow()
                        ? content.notice(Band.information(Icon.INFO, around.text("prepare.follow")))
                        : content.notice(
                                Band.attention(Icon.WARN, around.text("prepare.come-back")));
        var coded =
                paper(told, state.paper())
                        .with(CodeTile.of(list(state), around.text("prepare.scan")));
        return missing(world, state, coded);
    }

    /// What can follow does not keep anybody from the window; what cannot is got first, and a time
    /// is kept for it.
    private Page missing(World world, Preparing.Materials state, Page content) {
        var printed =
                world.part(Part.PRINTER).usable()
                        ? content.secondary(
                                Act.of(
                                        Icon.PRINT,
                                        around.text("prepare.print"),
                                        new PrepareTouch.PrintMissing()))
                        : content;
        if (state.canFollow() || !world.provinceAnswers()) {
            return number(world, state, printed);
        }
        return printed.primary(
                Act.of(Icon.BOOKING, around.text("prepare.book"), new PrepareTouch.BookInstead()));
    }

    private Page paper(Page content, OnPaper paper) {
        return switch (paper.stage()) {
            case OUT -> content.notice(Band.done(around.text("guide.out")));
            case NOT_OUT ->
                    content.notice(
                            Band.attention(
                                    Icon.WARN,
                                    around.text(
                                            "guide.not-out",
                                            around.text(
                                                            "trouble.why."
                                                                    + paper.trouble().orElseThrow())
                                                    .strip())));
            case PRINTING, NOT_ASKED -> content;
        };
    }

    private String list(Preparing.Materials state) {
        return around.name(state.detail().item())
                + "\n"
                + state.lacking().stream()
                        .limit(LISTED)
                        .map(paper -> paper.name() + " " + paper.note(around.texts().locale()))
                        .collect(Collectors.joining("\n"));
    }

    private Entry paper(Preparing.Materials state, Material paper) {
        boolean lacks = state.missing().contains(paper.name());
        var note =
                paper.need() == Material.Need.DEFERRABLE
                        ? around.text(
                                "prepare.later",
                                paper.note(around.texts().locale()),
                                paper.deferDays())
                        : paper.note(around.texts().locale());
        return Entry.ticked(
                        lacks ? Icon.CLOSE : Icon.BRING,
                        paper.name(),
                        !lacks,
                        new PrepareTouch.ToggleMissing(paper.name()))
                .noted(around.text(lacks ? "prepare.not-here" : "prepare.here", note));
    }

    private Page together(World world, Preparing.Together state) {
        var chosen = state.detail().also();
        return number(
                world,
                state,
                Page.titled(around.text("prepare.together"))
                        .lead(
                                around.text(
                                        "prepare.together.lead",
                                        around.name(state.detail().item())))
                        .with(
                                Block.rows(
                                        state.others().stream()
                                                .map(item -> other(item, chosen))
                                                .toList())));
    }

    private Entry other(ServiceItem item, List<ServiceItem> chosen) {
        return Entry.ticked(
                Icon.DOC,
                around.name(item),
                chosen.contains(item),
                new PrepareTouch.ToggleItem(item.code()));
    }

    private Page elsewhere(Preparing.Elsewhere state) {
        var page = Page.titled(around.text("prepare.halls.title"));
        if (state.halls().isEmpty()) {
            return page.with(
                            Block.of(
                                    Words.title(around.text("prepare.halls.none")),
                                    Words.lead(around.text("prepare.halls.none.do"))))
                    .primary(Act.of(Icon.BACK, around.text("asking.back"), KioskEvent.Key.BACK));
        }
        return page.lead(around.text("prepare.halls.lead"))
                .with(Block.rows(state.halls().stream().map(this::hall).toList()));
    }

    private Entry hall(HallWait hall) {
        var where =
                hall.here()
                        ? around.text("prepare.this-hall")
                        : around.text(
                                "prepare.distance", kilometres(hall.metres()), hall.address());
        return Entry.leading(
                hall.here() ? Icon.DOOR : Icon.PLACE,
                hall.place().name(),
                around.text("prepare.hall", wait(hall), where),
                new PrepareTouch.BookThere(hall.place().code()));
    }

    private static String kilometres(int metres) {
        return "%.1f".formatted((double) metres / METRES);
    }

    private String wait(HallWait hall) {
        if (hall.stopped()) {
            return around.text("prepare.stopped");
        }
        if (hall.minutes().isPresent()) {
            long minutes = hall.minutes().getAsInt();
            return around.text("wait.about", around.moments().minutes(minutes, minutes));
        }
        return hall.waiting().isPresent()
                ? around.text("prepare.people", hall.waiting().getAsInt())
                : around.text("wait.unknown");
    }
}
