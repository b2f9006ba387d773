package cn.yimen.desk.screen;

import cn.yimen.desk.desk.Access;
import cn.yimen.desk.desk.Access.Said;
import java.util.Optional;

/// Why somebody is not signed in, in one line.
final class SignInTrouble {

    private SignInTrouble() {}

    /// @param differ the new password was not typed the same twice
    static Optional<String> of(Sketch sketch, Access.Out out, boolean differ) {
        if (!sketch.desk().isConnected()) {
            var age = sketch.desk().contact().silence(sketch.desk().now()).map(Words::counted);
            return Optional.of(
                    age.map(silent -> sketch.text("link.away", silent))
                            .orElseGet(() -> sketch.text("link.connecting")));
        }
        return differ
                ? Optional.of(sketch.text("sign-in.differ"))
                : said(sketch, out.said()).or(() -> deeds(sketch));
    }

    private static Optional<String> deeds(Sketch sketch) {
        return Optional.of(DeedWords.clerks(sketch.desk()))
                .filter(clerks -> !clerks.isEmpty())
                .map(clerks -> sketch.text("deeds.sign-in", clerks));
    }

    private static Optional<String> said(Sketch sketch, Said said) {
        return switch (said) {
            case Said.Nothing _ -> Optional.empty();
            case Said.Wrong wrong -> Optional.of(sketch.text("sign-in.wrong", wrong.triesLeft()));
            case Said.LockedOut locked ->
                    Optional.of(sketch.text("sign-in.locked-out", locked.minutesLeft()));
            case Said.Crowded _ -> Optional.of(sketch.text("sign-in.crowded"));
            case Said.NoAnswer _ -> Optional.of(sketch.text("sign-in.no-answer"));
            case Said.Unfit unfit ->
                    Optional.of(sketch.text("sign-in.unfit." + Words.key(unfit.why())));
        };
    }
}
