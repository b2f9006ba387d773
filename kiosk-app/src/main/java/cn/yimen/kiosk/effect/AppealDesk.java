package cn.yimen.kiosk.effect;

import cn.yimen.kiosk.flow.FiledAppeal;
import cn.yimen.kiosk.flow.FiledAppeal.Reply;
import cn.yimen.kiosk.flow.FiledAppeal.Stage;
import cn.yimen.kiosk.flow.ProvinceAnswer;
import cn.yimen.kiosk.flow.ProvinceAnswer.AppealKnown;
import cn.yimen.kiosk.flow.ProvinceQuestion.AppealKey;
import cn.yimen.kiosk.flow.ProvinceQuestion.AskAppeal;
import cn.yimen.kiosk.flow.ProvinceQuestion.RateAppeal;
import cn.yimen.uplink.client.Hotline;
import cn.yimen.uplink.client.Outcome;
import cn.yimen.uplink.contract.hotline.Appeal;
import cn.yimen.uplink.contract.hotline.AppealRating;
import cn.yimen.uplink.contract.hotline.AppealRequest;
import java.time.LocalDate;
import java.util.Optional;

/// What was told to 12345: its number, its answer, and how content its teller is.
final class AppealDesk {

    private final Hotline hotline;
    private final OpenQuestions open;

    AppealDesk(ProvinceCounter.Way way, OpenQuestions open) {
        this.open = open;
        hotline = new Hotline(way.transport(), way.link().words());
    }

    Outcome<ProvinceAnswer> file(long session, AppealRequest kept) {
        return hotline.appeal(kept).then(made -> said(session, made));
    }

    Outcome<ProvinceAnswer> look(AskAppeal question) {
        var key = question.key();
        return hotline.state(key.order(), key.password())
                .then(known -> said(question.session(), known));
    }

    Outcome<ProvinceAnswer> rate(RateAppeal question) {
        var key = question.key();
        var rating =
                new AppealRating(
                        open.stamp(question), key.password(), question.level(), Optional.empty());
        return hotline.rate(key.order(), rating).then(known -> said(question.session(), known));
    }

    private static Outcome<ProvinceAnswer> said(long session, Appeal known) {
        return new Outcome.Done<>(new AppealKnown(session, filed(known)));
    }

    private static FiledAppeal filed(Appeal known) {
        return new FiledAppeal(
                new AppealKey(known.order(), known.password()),
                known.title(),
                stage(known),
                LocalDate.ofInstant(known.receivedAt(), CaseReader.ZONE),
                known.due(),
                known.replies().stream()
                        .map(reply ->
                                new Reply(
                                        LocalDate.ofInstant(reply.at(), CaseReader.ZONE),
                                        reply.who(),
                                        reply.text()))
                        .toList(),
                known.level().orElse(0));
    }

    private static Stage stage(Appeal known) {
        return switch (known.state()) {
            case RECEIVED -> Stage.RECEIVED;
            case ASSIGNED -> Stage.ASSIGNED;
            case ANSWERED -> Stage.ANSWERED;
            case CLOSED -> Stage.CLOSED;
        };
    }
}
