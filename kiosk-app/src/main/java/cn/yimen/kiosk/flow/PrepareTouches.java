package cn.yimen.kiosk.flow;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.kiosk.flow.ErrandEffect.PrintGuide;
import cn.yimen.kiosk.flow.Guiding.OnPaper;
import cn.yimen.kiosk.flow.HallWait.HallPlace;
import cn.yimen.kiosk.flow.KioskEvent.Touch;
import cn.yimen.kiosk.flow.KioskState.Detail;
import cn.yimen.kiosk.flow.PrepareTouch.BookInstead;
import cn.yimen.kiosk.flow.PrepareTouch.BookThere;
import cn.yimen.kiosk.flow.PrepareTouch.OpenHalls;
import cn.yimen.kiosk.flow.PrepareTouch.OpenMaterials;
import cn.yimen.kiosk.flow.PrepareTouch.OpenTogether;
import cn.yimen.kiosk.flow.PrepareTouch.PrintMissing;
import cn.yimen.kiosk.flow.PrepareTouch.ToggleItem;
import cn.yimen.kiosk.flow.PrepareTouch.ToggleMissing;
import cn.yimen.kiosk.flow.Preparing.Elsewhere;
import cn.yimen.kiosk.flow.Preparing.Materials;
import cn.yimen.kiosk.flow.Preparing.Options;
import cn.yimen.kiosk.flow.Preparing.Together;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What is thought of before queueing. From everywhere here the number is one touch away.
final class PrepareTouches {

    private PrepareTouches() {}

    static Next on(Kiosk kiosk, Preparing at, Touch touch) {
        return switch (touch) {
            case KioskEvent.Key.TAKE_NUMBER ->
                    mayTake(kiosk, at) ? BrowsingTouches.take(kiosk, at.detail()) : Next.of(kiosk);
            case KioskEvent.Key.BACK -> Next.of(kiosk.with(back(at)));
            case BookInstead _ -> ArrangeTouches.begin(kiosk, at.detail());
            case OpenHalls _ -> halls(kiosk, at);
            default ->
                    switch (at) {
                        case Options options -> options(kiosk, options, touch);
                        case Materials materials -> materials(kiosk, materials, touch);
                        case Together together -> together(kiosk, together, touch);
                        case Elsewhere elsewhere -> elsewhere(kiosk, elsewhere, touch);
                    };
        };
    }

    private static boolean mayTake(Kiosk kiosk, Preparing at) {
        return kiosk.world()
                .obstacle(at.detail().item())
                .filter(why -> why != Obstacle.SERVER_AWAY)
                .isEmpty();
    }

    private static KioskState back(Preparing at) {
        return switch (at) {
            case Options _, Together _ -> at.detail();
            case Materials _, Elsewhere _ -> new Options(at.detail());
        };
    }

    private static Next options(Kiosk kiosk, Options at, Touch touch) {
        return switch (touch) {
            case OpenMaterials _ ->
                    Next.of(kiosk.with(new Materials(at.detail(), Set.of(), OnPaper.NOT_ASKED)));
            case OpenTogether _ -> {
                var others = others(kiosk.world(), at.detail());
                yield Next.of(
                        others.isEmpty() ? kiosk : kiosk.with(new Together(at.detail(), others)));
            }
            default -> Next.of(kiosk);
        };
    }

    /// What the same windows do.
    static List<ServiceItem> others(World world, Detail detail) {
        return world.catalogue().stream()
                .map(Catalogue::items)
                .flatMap(List::stream)
                .filter(item -> item.line().equals(detail.item().line()))
                .filter(item -> !item.code().equals(detail.item().code()))
                .sorted(
                        Comparator.comparingInt(ServiceItem::frequency)
                                .reversed()
                                .thenComparing(item -> item.code().value()))
                .toList();
    }

    private static Next materials(Kiosk kiosk, Materials at, Touch touch) {
        return switch (touch) {
            case ToggleMissing(String name) when isListed(at, name) ->
                    Next.of(kiosk.with(at.with(toggled(at.missing(), name), OnPaper.NOT_ASKED)));
            case PrintMissing _ when mayPrint(kiosk.world(), at) ->
                    Next.of(
                            kiosk.with(at.with(at.missing(), OnPaper.PRINTING)),
                            new PrintGuide(
                                    kiosk.session().number(),
                                    kiosk.world().guide(at.detail().item()),
                                    at.lacking().isEmpty() ? at.toBring() : at.lacking()));
            default -> Next.of(kiosk);
        };
    }

    private static boolean isListed(Materials at, String name) {
        return at.toBring().stream().anyMatch(paper -> paper.name().equals(name));
    }

    private static Set<String> toggled(Set<String> names, String name) {
        var changed = new HashSet<>(names);
        if (!changed.remove(name)) {
            changed.add(name);
        }
        return changed;
    }

    private static boolean mayPrint(World world, Materials at) {
        return world.part(Part.PRINTER).usable() && at.paper().stage() != OnPaper.Stage.PRINTING;
    }

    private static Next together(Kiosk kiosk, Together at, Touch touch) {
        return touch instanceof ToggleItem(ItemCode code)
                ? at.others().stream()
                        .filter(item -> item.code().equals(code))
                        .findFirst()
                        .map(item -> Next.of(kiosk.with(toggled(at, item))))
                        .orElseGet(() -> Next.of(kiosk))
                : Next.of(kiosk);
    }

    private static Together toggled(Together at, ServiceItem item) {
        var also = new ArrayList<>(at.detail().also());
        if (!also.remove(item) && also.size() + 1 < Together.MOST) {
            also.add(item);
        }
        return new Together(at.detail().with(also), at.others());
    }

    static Next halls(Kiosk kiosk, Preparing at) {
        return ProvinceAnswers.ask(
                kiosk,
                at,
                new ProvinceQuestion.AskHalls(
                        kiosk.session().number(), ArrangeTouches.codes(at.detail())));
    }

    private static Next elsewhere(Kiosk kiosk, Elsewhere at, Touch touch) {
        return touch instanceof BookThere(String code)
                ? at.halls().stream()
                        .map(HallWait::place)
                        .filter(place -> place.code().equals(code))
                        .findFirst()
                        .map(place -> bookAt(kiosk, at, place))
                        .orElseGet(() -> Next.of(kiosk))
                : Next.of(kiosk);
    }

    private static Next bookAt(Kiosk kiosk, Elsewhere at, HallPlace place) {
        return ArrangeTouches.ask(kiosk, at, ArrangeTouches.wanted(at.detail(), place));
    }

    /// The paper of a list is out, or not.
    static KioskState printed(Materials at, OnPaper paper) {
        return at.with(at.missing(), paper);
    }
}
