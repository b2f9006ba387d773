package cn.yimen.desk.screen;

import cn.yimen.desk.desk.Contact;
import cn.yimen.desk.desk.Desk;
import cn.yimen.desk.desk.DeskEvent;
import cn.yimen.desk.desk.DeskInUse;
import cn.yimen.desk.desk.DeskKey;
import cn.yimen.desk.desk.Seat;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.StaffRole;
import cn.yimen.hall.wire.PasswordFlaw;
import cn.yimen.hall.wire.SignInAnswer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A desk at which nobody is signed in, in all its moods.
final class EntryPictures {

    private static final ClerkId CLERK = new ClerkId("0317");

    private EntryPictures() {}

    static Map<String, Desk> all() {
        var pictures = new LinkedHashMap<String, Desk>();
        pictures.put("sign-in", out().desk);
        pictures.put("sign-in-wrong", told(new SignInAnswer.Wrong(3)).desk);
        pictures.put("sign-in-locked-out", told(new SignInAnswer.LockedOut(14)).desk);
        pictures.put("sign-in-unfit", unfit().desk);
        pictures.put("sign-in-away", away().desk);
        pictures.put("sign-in-locked", locked().desk);
        return pictures;
    }

    static DeskInUse out() {
        var use = DeskPictures.opening();
        use.happens(new DeskEvent.StaffRuleCame(true, use.now()));
        use.happens(new DeskEvent.ToolChanged(Seat.Tool.READER, true, use.now()));
        use.happens(new DeskEvent.ToolChanged(Seat.Tool.CALLER, true, use.now()));
        use.happens(new DeskEvent.ToolChanged(Seat.Tool.PAD, false, use.now()));
        return use;
    }

    private static DeskInUse told(SignInAnswer answer) {
        var use = out();
        use.happens(new DeskEvent.SignInWished(CLERK, "not this", use.now()));
        use.happens(new DeskEvent.SignInEnded(CLERK, Optional.of(answer), use.now()));
        return use;
    }

    private static DeskInUse unfit() {
        var use = out();
        use.happens(new DeskEvent.PasswordWished(CLERK, "this", "that", use.now()));
        use.happens(new DeskEvent.PasswordUnfit(PasswordFlaw.TOO_SHORT, use.now()));
        return use;
    }

    private static DeskInUse away() {
        var use = out();
        use.happens(new DeskEvent.LinkChanged(Contact.Link.LOST, use.now()));
        use.passesInSilence(Duration.ofSeconds(9));
        return use;
    }

    private static DeskInUse locked() {
        var use = told(new SignInAnswer.Welcome("session", StaffRole.CLERK));
        use.passes(Duration.ofSeconds(1));
        use.does(DeskKey.PRIMARY);
        use.passes(Duration.ofMinutes(11));
        return use;
    }
}
