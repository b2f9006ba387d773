package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Appealing;
import cn.yimen.kiosk.flow.Applying;
import cn.yimen.kiosk.flow.Capturing;
import cn.yimen.kiosk.flow.CheckingIn;
import cn.yimen.kiosk.flow.Dealing;
import cn.yimen.kiosk.flow.Guiding;
import cn.yimen.kiosk.flow.HandingIn;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.RatingWords;
import cn.yimen.kiosk.flow.Unlocking;
import javafx.scene.layout.Region;

/// The screens of what is done beside numbers.
final class ErrandScreens {

    private final Once<FindBookingScreen> findBooking;
    private final Once<BookingListScreen> bookings;
    private final Once<BookingScreen> booking;
    private final Once<GuideQuestionScreen> situation;
    private final Once<GuideScreen> guide;
    private final Once<AnswersScreen> answers;
    private final Once<AnswerScreen> answer;
    private final Once<AppealScreen> appeal;
    private final Once<AppealPhoneScreen> appealPhone;
    private final Once<AppealCheckScreen> appealCheck;

    private final Once<FormScreen> form;
    private final Once<WritingScreen> writing;
    private final Once<FormCheckScreen> formCheck;
    private final Once<PaperListScreen> papers;
    private final Once<PaperScreen> paper;
    private final Once<MessageScreen> message;
    private final Messages messages;
    private final Once<DealScreens> deals;

    ErrandScreens(Surroundings around) {
        form = new Once<>(() -> new FormScreen(around));
        writing = new Once<>(() -> new WritingScreen(around));
        papers = new Once<>(() -> new PaperListScreen(around));
        paper = new Once<>(() -> new PaperScreen(around));
        formCheck = new Once<>(() -> new FormCheckScreen(around));
        message = new Once<>(() -> new MessageScreen(around));
        messages = new Messages(around);
        deals = new Once<>(() -> new DealScreens(around));
        findBooking = new Once<>(() -> new FindBookingScreen(around));
        bookings = new Once<>(() -> new BookingListScreen(around));
        booking = new Once<>(() -> new BookingScreen(around));
        situation = new Once<>(() -> new GuideQuestionScreen(around));
        guide = new Once<>(() -> new GuideScreen(around));
        answers = new Once<>(() -> new AnswersScreen(around));
        answer = new Once<>(() -> new AnswerScreen(around));
        appeal = new Once<>(() -> new AppealScreen(around));
        appealPhone = new Once<>(() -> new AppealPhoneScreen(around));
        appealCheck = new Once<>(() -> new AppealCheckScreen(around));
    }

    Region show(Kiosk kiosk, CheckingIn shown) {
        return switch (shown) {
            case CheckingIn.FindingBooking state -> findBooking.get().show(kiosk, state);
            case CheckingIn.BookingList state -> bookings.get().show(kiosk, state);
            case CheckingIn.BookingShown state -> booking.get().show(kiosk, state);
            case CheckingIn.AskingNumber state -> booking.get().show(kiosk, state);
        };
    }

    Region show(Kiosk kiosk, Guiding shown) {
        return switch (shown) {
            case Guiding.AskingSituation state -> situation.get().show(state);
            case Guiding.GuideShown state -> guide.get().show(kiosk, state);
        };
    }

    Region show(RatingWords shown) {
        return writing.get().show(shown);
    }

    Region show(Unlocking.KeyEntry shown) {
        return writing.get().show(shown);
    }

    Region show(Kiosk kiosk, Dealing shown) {
        return deals.get().show(kiosk, shown);
    }

    Region show(Kiosk kiosk, Appealing shown) {
        return switch (shown) {
            case Appealing.KnownAnswers state -> answers.get().show(kiosk, state);
            case Appealing.AnswerShown state -> answer.get().show(state);
            case Appealing.Telling state ->
                    switch (state.step()) {
                        case KIND, TOPIC, PHRASES -> appeal.get().show(state);
                        case PHONE -> appealPhone.get().show(state);
                        case CHECK -> appealCheck.get().show(state);
                    };
            case Appealing.Wording state -> writing.get().show(state);
        };
    }

    Region show(Kiosk kiosk, Applying shown) {
        return switch (shown) {
            case Applying.SituationQuestion state -> situation.get().show(state);
            case Applying.FormPage state -> form.get().show(kiosk.world(), state);
            case Applying.FieldEntry state -> writing.get().show(state);
            case Applying.FormChecked state -> formCheck.get().show(kiosk.world(), state);
            case Applying.ConsentQuestion _ -> message.get().show(messages.consent());
            case Applying.DiscardQuestion _ -> message.get().show(messages.discard());
            case Capturing.PaperList state -> papers.get().show(state);
            case Capturing.PaperShown state -> paper.get().show(state);
            case HandingIn state -> deals.get().show(kiosk, state);
        };
    }
}
