package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.CaseView;
import cn.yimen.kiosk.flow.Completing;
import cn.yimen.kiosk.flow.FollowTouch;
import cn.yimen.kiosk.flow.Following;
import cn.yimen.kiosk.flow.Following.Tab;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Obstacle;
import cn.yimen.kiosk.flow.OwnMatters;
import cn.yimen.kiosk.flow.Part;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.icon.Icon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// 我的办件: cases, reminders, bookings.
record FollowFace(Surroundings around) {

    Page of(World world, Following state) {
        return switch (state) {
            case Following.Matters matters -> matters(world, matters);
            case Following.CaseShown shown -> one(world, shown.view());
            case Following.ReminderShown shown -> reminder(shown);
            case Following.AppealShown shown -> new OrderFace(around).of(world, shown);
            case Completing completing -> new CompletingFace(around).of(world, completing);
            case Following.LicenceShown shown -> licence(shown);
            case Following.ShowingLicence _ -> new LicenceFace(around).showing();
        };
    }

    private Page matters(World world, Following.Matters state) {
        var entries = entries(world, state);
        var content =
                Page.titled(around.text("follow.title"))
                        .with(
                                Block.grid(
                                        3,
                                        250,
                                        Stream.of(Tab.values())
                                                .map(tab -> tab(state, tab))
                                                .toList()));
        return entries.isEmpty()
                ? content.notice(
                        Band.information(Icon.INFO, around.text("follow.none." + state.tab())))
                : content.with(Block.rows(entries));
    }

    private Choice tab(Following.Matters state, Tab tab) {
        var matters = state.matters();
        int count =
                switch (tab) {
                    case CASES -> matters.cases().size();
                    case REMINDERS -> matters.reminders().size();
                    case BOOKINGS -> matters.bookings().size();
                };
        return Choice.of(around.text("follow.tab." + tab, count), new FollowTouch.Show(tab))
                .chosen(tab == state.tab());
    }

    private List<Entry> entries(World world, Following.Matters state) {
        return switch (state.tab()) {
            case CASES -> state.matters().cases().stream().map(this::row).toList();
            case REMINDERS -> state.matters().reminders().stream().map(this::row).toList();
            case BOOKINGS -> new ArrangeFace(around).rows(world, state.matters().bookings());
        };
    }

    private Entry row(OwnMatters.CaseLine line) {
        return Entry.leading(
                Icon.CASES,
                line.title(),
                around.text(
                        "follow.submitted",
                        around.text("follow.stage." + line.stage()),
                        around.moments().date(line.submitted())),
                new FollowTouch.OpenCase(line.receipt()));
    }

    private Entry row(OwnMatters.Reminder reminder) {
        return Entry.leading(
                icon(reminder.kind()),
                reminder.title(),
                reminder.due().map(this::until).orElseGet(reminder::text),
                new FollowTouch.OpenReminder(reminder.code()));
    }

    private String until(LocalDate due) {
        return around.text("follow.until", around.moments().date(due));
    }

    private static Icon icon(OwnMatters.Reminder.Kind kind) {
        return switch (kind) {
            case LICENCE -> Icon.LICENCE;
            case CASE -> Icon.CASES;
            case BOOKING -> Icon.BOOKING;
            case POLICY -> Icon.INFO;
        };
    }

    /// What is to be done first, then what came out, then what was done, the last first.
    private Page one(World world, CaseView view) {
        var content = Page.titled(view.title()).lead(around.text("follow.stage." + view.stage()));
        var told =
                view.missing().isEmpty()
                        ? content
                        : content.notice(Band.attention(Icon.WARN, around.text("follow.bring")))
                                .with(card(missing(view)));
        var out = view.results().isEmpty() ? told : told.with(card(results(view)));
        var whole =
                out.with(card(standing(view)))
                        .with(card(steps(view)).headed(around.text("follow.course")).turning());
        if (view.isToCollect()) {
            return whole.primary(collect(world)).secondary(back());
        }
        return view.lacking().isPresent()
                ? whole.primary(complete(world)).secondary(back())
                : whole.primary(back());
    }

    private Act complete(World world) {
        var act = Act.of(Icon.DOC, around.text("follow.complete"), new FollowTouch.Complete());
        return world.provinceAnswers() ? act : act.off(obstacle(Obstacle.PROVINCE_AWAY));
    }

    private Act collect(World world) {
        var act = Act.of(Icon.PRINT, around.text("follow.collect"), new FollowTouch.Collect());
        if (!world.provinceAnswers()) {
            return act.off(obstacle(Obstacle.PROVINCE_AWAY));
        }
        return world.part(Part.A4).usable() ? act : act.off(obstacle(Obstacle.A4_DOWN));
    }

    private String obstacle(Obstacle why) {
        return around.text("obstacle." + why).replace("\n", " ");
    }

    private static Block card(List<Fact> facts) {
        return Block.card(facts);
    }

    private List<Fact> missing(CaseView view) {
        return view.missing().stream()
                .map(one -> new Fact(one.name(), one.reason() + " " + until(one.due())))
                .toList();
    }

    private List<Fact> results(CaseView view) {
        return view.results().stream()
                .map(one ->
                        new Fact(
                                around.text(one.collected() ? "follow.collected" : "follow.ready"),
                                one.name()))
                .toList();
    }

    private List<Fact> standing(CaseView view) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(around.text("follow.number"), view.number().orElse(view.receipt())));
        view.due()
                .ifPresent(day ->
                        facts.add(new Fact(around.text("follow.due"), around.moments().date(day))));
        return facts;
    }

    private List<Fact> steps(CaseView view) {
        return view.steps().reversed().stream()
                .map(step ->
                        new Fact(step.name(), around.moments().date(step.on()) + " " + step.who()))
                .toList();
    }

    private Act back() {
        return Act.of(Icon.BACK, around.text("asking.back"), KioskEvent.Key.DONE);
    }

    private Page reminder(Following.ReminderShown state) {
        var reminder = state.reminder();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(around.text("follow.about"), reminder.text()));
        reminder.due().ifPresent(day -> facts.add(new Fact(around.text("follow.by"), until(day))));
        return Page.titled(reminder.title())
                .with(Block.card(facts))
                .primary(Act.of(Icon.CHECK, around.text("follow.seen"), new FollowTouch.Seen()))
                .secondary(
                        Act.of(Icon.GUIDE, around.text("follow.how-to"), new FollowTouch.HowTo()));
    }

    private Page licence(Following.LicenceShown state) {
        var licence = state.licence();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(around.text("licence.holder"), licence.holder()));
        licence.validTo()
                .ifPresent(day ->
                        facts.add(
                                new Fact(
                                        around.text("licence.valid-to"),
                                        around.moments().date(day))));
        var holds =
                licence.valid()
                        ? Band.done(around.text("licence.holds"))
                        : Band.attention(Icon.WARN, around.text("licence.not"));
        return Page.titled(licence.name()).notice(holds).with(Block.card(facts)).primary(back());
    }
}
