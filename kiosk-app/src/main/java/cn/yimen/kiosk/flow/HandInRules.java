package cn.yimen.kiosk.flow;

import cn.yimen.hall.config.ServiceItem;
import cn.yimen.kiosk.flow.Applying.Consent;
import cn.yimen.kiosk.flow.Applying.FormPage;
import cn.yimen.kiosk.flow.DealTouch.Way;
import cn.yimen.kiosk.flow.Filing.Need;
import cn.yimen.kiosk.flow.HandingIn.PaperWays;
import cn.yimen.kiosk.flow.HandingIn.Standing;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What can be handed in here, and how its papers can be provided.
public final class HandInRules {

    /// What a document read by this machine proves (实名等级).
    private static final int BY_CARD = 3;

    private HandInRules() {}

    /// Why an application cannot be handed in at this machine now.
    public enum Hindrance {
        /// No line to the province.
        AWAY,
        /// Not taken by kiosks.
        AT_WINDOW,
        /// Somebody must look the person in the face.
        IN_PERSON,
        /// A field that must be filled in is empty.
        FIELD_MISSING
    }

    /// Empty where it can be handed in.
    public static Optional<Hindrance> hindrance(World world, FormPage page) {
        if (!world.provinceAnswers()) {
            return Optional.of(Hindrance.AWAY);
        }
        var terms = world.filing(page.draft().item().code()).map(Filing::terms);
        if (terms.filter(Filing.Terms::atKiosks).isEmpty()) {
            return Optional.of(Hindrance.AT_WINDOW);
        }
        if (isInPerson(terms.get())) {
            return Optional.of(Hindrance.IN_PERSON);
        }
        return missing(page.draft()) ? Optional.of(Hindrance.FIELD_MISSING) : Optional.empty();
    }

    /// What was answered (情形), as far as it counts.
    public static List<Guide.Answered> situation(World world, FormDraft draft) {
        return SituationTouches.path(world, draft).answered();
    }

    private static boolean isInPerson(Filing.Terms terms) {
        return terms.level() > BY_CARD;
    }

    /// For what a number can be taken here because only a window may take the application.
    public static Optional<ServiceItem> forWindow(World world, FormDraft draft) {
        return world.filing(draft.item().code())
                .filter(filing -> !filing.terms().atKiosks() || isInPerson(filing.terms()))
                .flatMap(filing -> inQueue(world, filing));
    }

    /// The item under which people queue for it: of one matter the first.
    public static Optional<ServiceItem> inQueue(World world, Filing filing) {
        var code = filing.matter().map(Filing.Matter::first).orElse(filing.item());
        return world.item(code).filter(_ -> world.hasQueue());
    }

    private static boolean missing(FormDraft draft) {
        return draft.plan().sections().stream()
                .flatMap(section -> draft.plan().asked(section, draft.values()).stream())
                .anyMatch(field -> field.required() && draft.value(field).isBlank());
    }

    /// The ways of a paper, in the order in which they spare most.
    public static List<Way> ways(World world, PaperWays at) {
        return Arrays.stream(Way.values()).filter(way -> offers(world, at, way)).toList();
    }

    static boolean offers(World world, PaperWays at, Way way) {
        var rule = at.rule();
        var finds = at.sheaf().finds();
        return switch (way) {
            case LICENCE -> finds.licence(rule).isPresent();
            case EARLIER -> finds.earlier(rule).isPresent();
            case CAMERA ->
                    world.part(Part.CAMERA).usable()
                            && at.sheaf().page().consent() == Consent.GIVEN
                            && world.guide(at.draft().item()).papers().stream()
                                    .anyMatch(paper -> paper.code().equals(rule.code()));
            case PHONE, WINDOW -> true;
            case LATER -> rule.need() == Need.TOLERABLE;
            case PROMISE -> rule.byPromise() && at.sheaf().filing().terms().promise().isPresent();
            case NONE -> at.sheaf().standing(rule) instanceof Standing.By;
        };
    }
}
