package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Applying.SituationQuestion;
import cn.yimen.kiosk.flow.Guide.Answered;
import cn.yimen.kiosk.flow.Guide.Option;
import cn.yimen.kiosk.flow.Guide.Question;
import cn.yimen.kiosk.flow.GuideTouch;
import cn.yimen.kiosk.flow.Guiding.AskingSituation;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.ui.icon.Icon;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.Region;

/// 场景导引, and 情形 before a form: one question, its answers, and what was answered before.
final class GuideQuestionScreen {
    private final Surroundings around;
    private final PageView view;

    GuideQuestionScreen(Surroundings around) {
        this.around = around;
        view = new PageView(around);
    }

    Region show(AskingSituation state) {
        return show(
                state.question(),
                state.ticked(),
                crumb(around.name(state.guide().item()), state.answers()),
                "guide.why");
    }

    Region show(SituationQuestion state) {
        return show(
                state.question(),
                state.ticked(),
                crumb(around.name(state.draft().item()), state.before()),
                "situation.why");
    }

    private Region show(Question question, Set<String> ticked, String crumb, String why) {
        boolean several = question.several();
        var page =
                Page.titled(question.words())
                        .crumb(crumb)
                        .lead(around.text(several ? "guide.several" : why))
                        .with(
                                Block.rows(
                                        question.options(),
                                        option -> entry(question, option, ticked)));
        var words = around.text(ticked.isEmpty() ? "guide.none" : "guide.chosen");
        var chosen = Act.onwards(words, KioskEvent.Key.CONFIRM);
        return view.show(several ? page.primary(chosen) : page);
    }

    /// Of one that was answered before it can be seen how.
    private static Entry entry(Question question, Option option, Set<String> ticked) {
        var touch = new GuideTouch.Answer(option.code());
        return question.several() || !ticked.isEmpty()
                ? Entry.ticked(Icon.FAMILY, option.words(), ticked.contains(option.code()), touch)
                : Entry.leading(Icon.FAMILY, option.words(), "", touch);
    }

    /// The item, and what was answered so far.
    private static String crumb(String item, List<Answered> answers) {
        return Stream.concat(
                        Stream.of(item),
                        answers.stream()
                                .flatMap(answer -> answer.options().stream())
                                .map(Option::words))
                .collect(Collectors.joining(" › "));
    }
}
