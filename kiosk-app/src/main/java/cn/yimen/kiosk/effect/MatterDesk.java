package cn.yimen.kiosk.effect;

import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.kiosk.flow.CaseView;
import cn.yimen.kiosk.flow.OwnMatters;
import cn.yimen.kiosk.flow.OwnMatters.CaseLine;
import cn.yimen.kiosk.flow.OwnMatters.Reminder;
import cn.yimen.kiosk.flow.ProvinceAnswer;
import cn.yimen.kiosk.flow.ProvinceAnswer.CaseCompleted;
import cn.yimen.kiosk.flow.ProvinceAnswer.CaseKnown;
import cn.yimen.kiosk.flow.ProvinceAnswer.MattersKnown;
import cn.yimen.kiosk.flow.ProvinceAnswer.ReminderSeen;
import cn.yimen.kiosk.flow.ProvinceQuestion.AskCase;
import cn.yimen.kiosk.flow.ProvinceQuestion.AskMatters;
import cn.yimen.kiosk.flow.ProvinceQuestion.CompleteCase;
import cn.yimen.kiosk.flow.ProvinceQuestion.SeeReminder;
import cn.yimen.kiosk.flow.Reservation;
import cn.yimen.uplink.client.Appointments;
import cn.yimen.uplink.client.Cases;
import cn.yimen.uplink.client.Outcome;
import cn.yimen.uplink.client.Reminders;
import cn.yimen.uplink.client.SessionToken;
import cn.yimen.uplink.contract.cases.CaseList.CaseSummary;
import cn.yimen.uplink.contract.cases.SubmittedMaterial;
import cn.yimen.uplink.contract.cases.Supplement;
import cn.yimen.uplink.contract.reminder.ReminderRead;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// A person's own matters at the province: read with the person's session, kept nowhere.
final class MatterDesk {

    private final ProvinceCounter.Way way;
    private final Logins persons;
    private final OpenQuestions open;
    private final Cases cases;
    private final Reminders reminders;
    private final Appointments appointments;
    private final CaseReader reader;
    private final SlotDesk slots;

    MatterDesk(ProvinceCounter.Way way, Logins persons, OpenQuestions open) {
        this.way = way;
        this.persons = persons;
        this.open = open;
        var words = way.link().words();
        cases = new Cases(way.transport(), words);
        reminders = new Reminders(way.transport(), words);
        appointments = new Appointments(way.transport(), words);
        reader = new CaseReader(way.known());
        slots = new SlotDesk(way, open);
    }

    Outcome<ProvinceAnswer> all(AskMatters question) {
        return matters(question.session(), question.holder())
                .then(found -> new Outcome.Done<>(new MattersKnown(question.session(), found)));
    }

    private Outcome<OwnMatters> matters(long session, Holder holder) {
        return as(
                session,
                holder,
                token ->
                        cases.own(token)
                                .then(list ->
                                        reminders
                                                .own(token)
                                                .then(notes ->
                                                        bookings(token)
                                                                .then(own ->
                                                                        matters(
                                                                                list.cases(),
                                                                                notes.reminders(),
                                                                                own)))));
    }

    private Outcome<List<Reservation>> bookings(SessionToken token) {
        var today = LocalDate.ofInstant(way.transport().clock().instant(), CaseReader.ZONE);
        return appointments
                .own(token)
                .then(own ->
                        new Outcome.Done<>(
                                own.appointments().stream()
                                        .filter(known -> !known.day().isBefore(today))
                                        .map(slots::reservation)
                                        .sorted(
                                                Comparator.comparing(Reservation::day)
                                                        .thenComparing(Reservation::from))
                                        .toList()));
    }

    private Outcome<OwnMatters> matters(
            List<CaseSummary> list,
            List<cn.yimen.uplink.contract.reminder.Reminders.Reminder> notes,
            List<Reservation> bookings) {
        return new Outcome.Done<>(
                new OwnMatters(
                        list.stream()
                                .sorted(Comparator.comparing(CaseSummary::submittedAt).reversed())
                                .map(MatterDesk::line)
                                .toList(),
                        notes.stream().map(MatterDesk::reminder).toList(),
                        bookings));
    }

    private static CaseLine line(CaseSummary known) {
        return new CaseLine(
                known.receipt(),
                known.itemName(),
                CaseReader.stage(known.state()),
                LocalDate.ofInstant(known.submittedAt(), CaseReader.ZONE));
    }

    private static Reminder reminder(cn.yimen.uplink.contract.reminder.Reminders.Reminder known) {
        var kind =
                switch (known.kind()) {
                    case LICENCE_EXPIRES -> Reminder.Kind.LICENCE;
                    case CASE_PROGRESS -> Reminder.Kind.CASE;
                    case APPOINTMENT -> Reminder.Kind.BOOKING;
                    case POLICY -> Reminder.Kind.POLICY;
                };
        return new Reminder(
                known.code(),
                kind,
                known.title(),
                known.text(),
                known.due(),
                known.item().map(ItemCode::new));
    }

    Outcome<ProvinceAnswer> one(AskCase question) {
        return as(
                question.session(),
                question.holder(),
                token ->
                        cases.progress(token, question.receipt())
                                .then(known -> shown(question.session(), reader.view(known))));
    }

    private static Outcome<ProvinceAnswer> shown(long session, CaseView view) {
        return new Outcome.Done<>(new CaseKnown(session, view));
    }

    /// Taken by a phone alone, or seen before: whoever decides compares it with the originals.
    Outcome<ProvinceAnswer> complete(CompleteCase question) {
        var given =
                question.given().entrySet().stream()
                        .map(paper -> Submissions.material(paper.getKey(), paper.getValue()))
                        .sorted(Comparator.comparing(SubmittedMaterial::material))
                        .toList();
        var supplement = new Supplement(open.stamp(question), given);
        return as(
                question.session(),
                question.holder(),
                token ->
                        cases.supplement(token, question.receipt(), supplement)
                                .then(known ->
                                        new Outcome.Done<>(
                                                new CaseCompleted(
                                                        question.session(), reader.view(known)))));
    }

    /// Told once; what is left comes back.
    Outcome<ProvinceAnswer> seen(SeeReminder question) {
        var read = new ReminderRead(open.stamp(question));
        return as(
                        question.session(),
                        question.holder(),
                        token -> reminders.read(token, question.code(), read))
                .then(_ -> matters(question.session(), question.holder()))
                .then(left -> new Outcome.Done<>(new ReminderSeen(question.session(), left)));
    }

    private <T> Outcome<T> as(long session, Holder holder, Function<SessionToken, Outcome<T>> act) {
        return persons.of(session, holder).then(act);
    }
}
