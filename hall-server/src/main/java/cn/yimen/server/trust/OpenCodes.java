package cn.yimen.server.trust;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.trust.DeviceName;
import cn.yimen.hall.trust.EnrolmentCode;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

/// `codes.json`: the one-time codes that are open. Each is burnt at its first right use and after
/// five wrong ones.
final class OpenCodes {

    /// How long a code is good.
    static final Duration LIFE = Duration.ofMinutes(10);

    private static final int SALT = 16;

    private final SheetFile<Sheet> file;

    OpenCodes(Path trust) {
        file = new SheetFile<>(trust.resolve("codes.json"), Sheet.class, new Sheet("", List.of()));
    }

    /// @param salt with which a code becomes a key, Base64, the hall's for good
    private record Sheet(String salt, List<OpenCode> codes) {

        private Sheet {
            codes = List.copyOf(codes);
        }

        private Sheet open(Instant now) {
            return new Sheet(salt, codes.stream().filter(code -> code.isOpen(now)).toList());
        }
    }

    /// Makes a code for a machine, in the place of one that was open for it.
    ///
    /// @throws IOException where it cannot be kept
    EnrolmentCode make(DeviceName name, Instant now, SecureRandom random) throws IOException {
        var code = EnrolmentCode.make(random);
        file.change(before -> {
            var sheet = before.salt().isEmpty() ? new Sheet(salt(random), List.of()) : before;
            var key = code.key(Base64.getDecoder().decode(sheet.salt()));
            var codes = new ArrayList<>(sheet.open(now).codes());
            codes.removeIf(other -> other.name().equals(name));
            codes.add(OpenCode.of(name, key, now.plus(LIFE)));
            return new Sheet(sheet.salt(), codes);
        });
        return code;
    }

    private static String salt(SecureRandom random) {
        var salt = new byte[SALT];
        random.nextBytes(salt);
        return Base64.getEncoder().encodeToString(salt);
    }

    /// Empty where no code is open.
    Optional<String> salt(Instant now) throws IOException {
        var sheet = file.look().open(now);
        return sheet.codes().isEmpty() ? Optional.empty() : Optional.of(sheet.salt());
    }

    /// What came of a try.
    sealed interface Tried {

        /// The code is burnt.
        record Right(OpenCode code) implements Tried {}

        record Wrong() implements Tried {}

        /// None was open.
        record None() implements Tried {}
    }

    /// Burns the code that fits, or else counts a wrong try against all that were meant.
    Tried burn(Optional<DeviceId> asked, Instant now, Predicate<OpenCode> fits) throws IOException {
        var result = new AtomicReference<Tried>(new Tried.None());
        file.change(before -> {
            var sheet = before.open(now);
            var meant = sheet.codes().stream().filter(code -> code.isFor(asked)).toList();
            var right = meant.stream().filter(fits).findFirst();
            result.set(
                    right.<Tried>map(Tried.Right::new)
                            .orElse(meant.isEmpty() ? new Tried.None() : new Tried.Wrong()));
            return right.map(code -> without(sheet, code)).orElseGet(() -> counted(sheet, meant));
        });
        return result.get();
    }

    private static Sheet without(Sheet sheet, OpenCode code) {
        return new Sheet(
                sheet.salt(), sheet.codes().stream().filter(each -> !each.equals(code)).toList());
    }

    private static Sheet counted(Sheet sheet, List<OpenCode> meant) {
        return new Sheet(
                sheet.salt(),
                sheet.codes().stream()
                        .map(each -> meant.contains(each) ? each.wrongOnceMore() : each)
                        .toList());
    }
}
