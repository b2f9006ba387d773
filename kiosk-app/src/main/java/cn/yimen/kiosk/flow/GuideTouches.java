package cn.yimen.kiosk.flow;

import cn.yimen.hall.config.ServiceItem;
import cn.yimen.kiosk.flow.ErrandEffect.PrintGuide;
import cn.yimen.kiosk.flow.Guide.Answered;
import cn.yimen.kiosk.flow.Guide.Option;
import cn.yimen.kiosk.flow.GuideTouch.Answer;
import cn.yimen.kiosk.flow.GuideTouch.PrintList;
import cn.yimen.kiosk.flow.Guiding.AskingSituation;
import cn.yimen.kiosk.flow.Guiding.GuideShown;
import cn.yimen.kiosk.flow.Guiding.OnPaper;
import cn.yimen.kiosk.flow.KioskEvent.Touch;
import cn.yimen.kiosk.flow.KioskState.Browsing;
import cn.yimen.kiosk.flow.KioskState.Detail;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// From an item through its situation to what to bring.
final class GuideTouches {

    private GuideTouches() {}

    static Next begin(Kiosk kiosk, ServiceItem item, Browsing from) {
        return Next.of(kiosk.with(on(kiosk.world().guide(item), List.of(), from)));
    }

    static Next on(Kiosk kiosk, Guiding at, Touch touch) {
        return switch (at) {
            case AskingSituation asking -> asking(kiosk, asking, touch);
            case GuideShown shown -> shown(kiosk, shown, touch);
        };
    }

    /// The next question, or the guide.
    private static Guiding on(Guide guide, List<Answered> answers, Browsing from) {
        return guide.next(answers)
                .<Guiding>map(
                        question -> new AskingSituation(guide, question, answers, Set.of(), from))
                .orElseGet(() -> new GuideShown(guide, answers, 0, OnPaper.NOT_ASKED, from));
    }

    private static Next asking(Kiosk kiosk, AskingSituation at, Touch touch) {
        return switch (touch) {
            case Answer(String code) ->
                    at.question().options().stream()
                            .filter(option -> option.code().equals(code))
                            .findFirst()
                            .map(option -> answered(kiosk, at, option))
                            .orElseGet(() -> Next.of(kiosk));
            case KioskEvent.Key.CONFIRM ->
                    at.question().several() ? answered(kiosk, at, ticked(at)) : Next.of(kiosk);
            case KioskEvent.Key.BACK -> back(kiosk, at);
            default -> Next.of(kiosk);
        };
    }

    private static List<Option> ticked(AskingSituation at) {
        return at.question().options().stream()
                .filter(option -> at.ticked().contains(option.code()))
                .toList();
    }

    private static Next answered(Kiosk kiosk, AskingSituation at, Option option) {
        if (!at.question().several()) {
            return answered(kiosk, at, List.of(option));
        }
        var ticked = new HashSet<>(at.ticked());
        if (!ticked.remove(option.code())) {
            ticked.add(option.code());
        }
        return Next.of(
                kiosk.with(
                        new AskingSituation(
                                at.guide(), at.question(), at.answers(), ticked, at.from())));
    }

    private static Next answered(Kiosk kiosk, AskingSituation at, List<Option> options) {
        var answers = new ArrayList<>(at.answers());
        answers.add(new Answered(at.question(), options));
        return Next.of(kiosk.with(on(at.guide(), answers, at.from())));
    }

    /// Back to the question before, or to the items.
    private static Next back(Kiosk kiosk, Guiding at) {
        var answers =
                switch (at) {
                    case AskingSituation asking -> asking.answers();
                    case GuideShown shown -> shown.answers();
                };
        return Next.of(
                kiosk.with(
                        answers.isEmpty()
                                ? at.from()
                                : on(
                                        at.guide(),
                                        answers.subList(0, answers.size() - 1),
                                        at.from())));
    }

    private static Next shown(Kiosk kiosk, GuideShown at, Touch touch) {
        return switch (touch) {
            case PrintList _ when mayPrint(kiosk.world(), at) ->
                    Next.of(
                            kiosk.with(with(at, at.first(), OnPaper.PRINTING)),
                            new PrintGuide(kiosk.session().number(), at.guide(), at.toBring()));
            case KioskEvent.TurnTo(int first) ->
                    Next.of(kiosk.with(with(at, Math.max(0, first), at.paper())));
            case KioskEvent.Key.TAKE_NUMBER ->
                    kiosk.world().obstacle(item(at)).isEmpty()
                            ? BrowsingTouches.take(kiosk, new Detail(item(at), 0, at.from()))
                            : Next.of(kiosk);
            case KioskEvent.Key.BACK -> back(kiosk, at);
            default -> Next.of(kiosk);
        };
    }

    private static ServiceItem item(GuideShown at) {
        return at.guide().item();
    }

    private static boolean mayPrint(World world, GuideShown at) {
        return world.part(Part.PRINTER).usable() && at.paper().stage() != OnPaper.Stage.PRINTING;
    }

    static GuideShown with(GuideShown at, int first, OnPaper paper) {
        return new GuideShown(at.guide(), at.answers(), first, paper, at.from());
    }

    /// The same for somebody who is known now.
    static Guiding as(Guiding at, Browsing from) {
        return switch (at) {
            case AskingSituation s ->
                    new AskingSituation(s.guide(), s.question(), s.answers(), s.ticked(), from);
            case GuideShown s -> new GuideShown(s.guide(), s.answers(), s.first(), s.paper(), from);
        };
    }
}
