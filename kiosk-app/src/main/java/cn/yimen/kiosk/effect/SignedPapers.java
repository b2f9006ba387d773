package cn.yimen.kiosk.effect;

import cn.yimen.journal.record.Change;
import cn.yimen.kiosk.effect.Submissions.Signed;
import cn.yimen.kiosk.flow.DealEffect;
import cn.yimen.kiosk.flow.Filing.Rule;
import cn.yimen.kiosk.flow.Provided;
import cn.yimen.kiosk.flow.Strokes;
import cn.yimen.ui.language.Texts;
import cn.yimen.uplink.contract.Signing;
import cn.yimen.uplink.contract.file.FilePurpose;
import cn.yimen.uplink.record.Capture;
import cn.yimen.uplink.record.Sent;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Writes down a signature and what was signed (承诺书), sealed like everything that people leave. The
/// text names the signature by its digest: neither can be exchanged.
final class SignedPapers {

    private static final Texts TEXTS = Texts.load(Texts.CHINESE, "cn/yimen/kiosk/apply");

    private final Records records;
    private final Stamps stamps;

    SignedPapers(Records records, Stamps stamps) {
        this.records = records;
        this.stamps = stamps;
    }

    /// Empty where it cannot be kept.
    Optional<Signed> sign(DealEffect.HandIn handed) {
        if (handed.signature().isEmpty()) {
            return Optional.of(Signed.NOTHING);
        }
        var drawing = svg(handed.signature().get()).getBytes(StandardCharsets.UTF_8);
        var signature = kept(FilePurpose.SIGNATURE, "image/svg+xml", drawing);
        var text = text(handed, Signing.digest(drawing)).getBytes(StandardCharsets.UTF_8);
        var promise = signature.flatMap(_ -> kept(FilePurpose.COMMITMENT, "text/plain", text));
        return promise.map(_ -> new Signed(signature, promise));
    }

    private Optional<UUID> kept(FilePurpose purpose, String type, byte[] content) {
        var file = stamps.ids().command().value();
        var capture = Capture.of(stamps.of(file), purpose, type, content);
        return records.submit(Sent.capture(capture)) instanceof Change.Done
                ? Optional.of(file)
                : Optional.empty();
    }

    /// Each stroke with its times, in milliseconds since the first touch.
    private static String svg(Strokes strokes) {
        return strokes.strokes().stream()
                .map(stroke ->
                        "<polyline data-millis=\"%s\" points=\"%s\"/>"
                                .formatted(
                                        stroke.points().stream()
                                                .map(point -> Long.toString(point.millis()))
                                                .collect(Collectors.joining(" ")),
                                        stroke.points().stream()
                                                .map(point -> point.x() + "," + point.y())
                                                .collect(Collectors.joining(" "))))
                .collect(
                        Collectors.joining(
                                "",
                                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1000 600\""
                                        + " fill=\"none\" stroke=\"#000\" stroke-width=\"8\""
                                        + " stroke-linecap=\"round\">",
                                "</svg>"));
    }

    private String text(DealEffect.HandIn handed, String signature) {
        var now = stamps.world().get();
        var paragraphs =
                handed.filing().papers().stream()
                        .flatMap(rule ->
                                Optional.ofNullable(
                                        handed.draft().support().provided().get(rule.code()))
                                        .flatMap(how -> sentence(rule, how))
                                        .stream())
                        .collect(Collectors.joining("\n"));
        return TEXTS.text(
                "promise.document",
                handed.draft().item().name(),
                handed.filing().terms().promise().orElse(""),
                paragraphs,
                now.localTime().toString(),
                now.device().value(),
                signature);
    }

    private static Optional<String> sentence(Rule rule, Provided how) {
        return switch (how) {
            case Provided.Later _ ->
                    Optional.of(TEXTS.text("promise.later", rule.name(), rule.days()));
            case Provided.Promised _ -> Optional.of(TEXTS.text("promise.instead", rule.name()));
            case Provided.Licence _, Provided.Earlier _, Provided.AtWindow _ -> Optional.empty();
        };
    }
}
