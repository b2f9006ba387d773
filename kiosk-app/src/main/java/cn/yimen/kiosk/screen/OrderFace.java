package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.FiledAppeal;
import cn.yimen.kiosk.flow.FollowTouch;
import cn.yimen.kiosk.flow.Following.AppealShown;
import cn.yimen.kiosk.flow.Guiding.OnPaper;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Part;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.icon.Icon;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What was told to 12345: its number, how it stands, what was answered, and how content one is.
record OrderFace(Surroundings around) {

    private static final int LEVELS = 5;

    Page of(World world, AppealShown state) {
        var appeal = state.appeal();
        var title = around.text(state.fresh() ? "appeal.filed" : "appeal.stage." + appeal.stage());
        var page =
                Page.titled(title)
                        .lead(appeal.title())
                        .notice(paper(state.paper()))
                        .with(facts(appeal));
        var answered = replies(appeal).map(page::with).orElse(page);
        var asked = rating(appeal).map(answered::with).orElse(answered);
        return acts(
                world,
                state,
                asked.with(CodeTile.of(appeal.codeText(), around.text("appeal.scan"))));
    }

    private Block facts(FiledAppeal appeal) {
        return Block.card(
                List.of(
                        new Fact(around.text("appeal.order"), appeal.key().order()),
                        new Fact(around.text("appeal.password"), appeal.key().password()),
                        new Fact(around.text("appeal.due"), around.moments().date(appeal.due()))));
    }

    private Optional<Block> replies(FiledAppeal appeal) {
        return appeal.replies().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Block.card(
                                appeal.replies().stream()
                                        .map(reply -> new Fact(reply.who(), reply.text()))
                                        .toList()));
    }

    /// Five equal choices, none of them made.
    private Optional<Block> rating(FiledAppeal appeal) {
        return appeal.canRate()
                ? Optional.of(
                        Block.grid(
                                LEVELS,
                                170,
                                IntStream.range(0, LEVELS)
                                        .mapToObj(i -> level(LEVELS - i))
                                        .toList()))
                : Optional.empty();
    }

    private Choice level(int level) {
        var words = around.text("rating.level." + level).replace("\n", "");
        return Choice.of(words, new FollowTouch.RateAnswer(level));
    }

    private Optional<Band> paper(OnPaper paper) {
        return switch (paper.stage()) {
            case OUT -> Optional.of(Band.done(around.text("appeal.out")));
            case NOT_OUT ->
                    Optional.of(
                            Band.attention(
                                    Icon.WARN, around.text("appeal.not-out", trouble(paper))));
            case PRINTING, NOT_ASKED -> Optional.empty();
        };
    }

    private String trouble(OnPaper paper) {
        return around.text("trouble.why." + paper.trouble().orElseThrow()).strip();
    }

    private Page acts(World world, AppealShown state, Page page) {
        if (!world.part(Part.PRINTER).usable()) {
            return page.primary(
                    Act.of(Icon.DONE, around.text("appeal.noted"), KioskEvent.Key.DONE));
        }
        var print = Act.of(Icon.PRINT, around.text("appeal.print"), new FollowTouch.PrintOrder());
        boolean printing = state.paper().stage() == OnPaper.Stage.PRINTING;
        return page.primary(printing ? print.busy(around.text("slip.printing-key")) : print)
                .secondary(Act.of(Icon.DONE, around.text("arrange.done"), KioskEvent.Key.DONE));
    }
}
