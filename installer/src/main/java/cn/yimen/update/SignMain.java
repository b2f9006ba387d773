package cn.yimen.update;

import cn.yimen.hall.config.Given;
import cn.yimen.hall.config.Option;
import cn.yimen.hall.config.OptionTable;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.config.Start;
import cn.yimen.hall.signed.Purpose;
import cn.yimen.hall.signed.SignedFile;
import cn.yimen.hall.signed.Signer;
import cn.yimen.hall.signed.SignerHand;
import cn.yimen.hall.signed.StrictJson;
import cn.yimen.hall.update.Release;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;

/// The makers' side: a key, the root, or one key's signature under a release. Each of several
/// people signs on a machine of their own, and adds to the same file. Ends with 2 where an option
/// is wrong, with 3 where a file cannot be read or written.
public final class SignMain {

    static final int DONE = 0;
    static final int WRONG_USE = 2;
    static final int CANNOT = 3;

    private static final OptionTable KNOWN =
            OptionTable.of(
                            "sign-update",
                            Option.of("--release", "FILE", "a release as JSON, to be signed"),
                            Option.of("--sign", "FILE", "PROGRAM.update: made, or added to"),
                            Option.of("--key", "FILE", "whose signature is added"))
                    .with(SignerHand.OPTIONS)
                    .ending("./yimen bundle PROGRAM makes a bundle with the release beside it.");

    private SignMain() {}

    public static void main(String... arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(out, arguments));
    }

    static int run(PrintStream out, String... arguments) {
        return switch (Start.of(arguments)) {
            case Reading.Read<Start>(var start, var _) when start.asksForHelp() ->
                    say(out, DONE, KNOWN.help());
            case Reading.Read<Start>(var start, var _) -> read(out, KNOWN.read(start));
            case Reading.Unreadable<Start> not -> say(out, WRONG_USE, not.sentence());
        };
    }

    private static int read(PrintStream out, Given given) {
        given.together("--sign", "--key");
        var making = SignerHand.asked(given);
        if (making.isEmpty() && !given.has("--sign")) {
            given.wrong("--sign", "is missing: " + KNOWN.usage());
        }
        return switch (given.whole(() -> making.orElse(() -> sign(given)))) {
            case Reading.Read<SignerHand.Making>(var work, var _) -> carryOut(out, work);
            case Reading.Unreadable<SignerHand.Making> not -> say(out, WRONG_USE, not.sentence());
        };
    }

    private static int carryOut(PrintStream out, SignerHand.Making work) {
        try {
            return say(out, DONE, work.carryOut());
        } catch (IOException | GeneralSecurityException e) {
            return say(out, CANNOT, String.valueOf(e.getMessage()));
        }
    }

    private static int say(PrintStream out, int code, String text) {
        out.println(text);
        return code;
    }

    private static String sign(Given given) throws IOException {
        var file = given.file("--sign").orElseThrow();
        var signer = Signer.read(given.file("--key").orElseThrow());
        Files.writeString(file, signed(given, file, signer));
        return file + ": " + signer;
    }

    private static String signed(Given given, Path file, Signer signer) throws IOException {
        if (Files.exists(file)) {
            var earlier =
                    SignedFile.read(Files.readAllBytes(file))
                            .orElseThrow(() -> new IOException(file + " is no announcement"));
            return earlier.and(signer.mark(Purpose.UPDATE, earlier.content()));
        }
        var release = release(given);
        return SignedFile.text(release, List.of(signer.mark(Purpose.UPDATE, release)));
    }

    private static byte[] release(Given given) throws IOException {
        var file =
                given.file("--release")
                        .filter(Files::isReadable)
                        .orElseThrow(() ->
                                new IOException(
                                        "--release is missing or no file: the first who signs"
                                                + " says what"));
        var bytes = Files.readAllBytes(file);
        try {
            StrictJson.MAPPER.readValue(bytes, Release.class);
        } catch (JsonProcessingException e) {
            throw new IOException(file + " is no release: " + e.getOriginalMessage(), e);
        }
        return bytes;
    }
}
