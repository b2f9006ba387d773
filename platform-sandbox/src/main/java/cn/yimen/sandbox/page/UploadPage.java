package cn.yimen.sandbox.page;

import static cn.yimen.sandbox.page.Html.escape;

import cn.yimen.sandbox.service.Uploads;
import cn.yimen.sandbox.service.Uploads.PhoneUpload;
import java.util.Optional;

/// What a phone shows that scanned the code of a material (手机上传).
public final class UploadPage {

    private UploadPage() {}

    /// @param upload empty where the link does not hold, or no more
    /// @param notice key of what came of the last file; empty before the first
    public static String of(Texts texts, Optional<PhoneUpload> upload, String notice) {
        return upload.map(known -> form(texts, known, notice))
                .orElseGet(() -> message(texts, "upload.gone"));
    }

    public static String finished(Texts texts, Optional<PhoneUpload> upload) {
        return message(texts, upload.isPresent() ? "upload.finished" : "upload.gone");
    }

    private static String form(Texts texts, PhoneUpload upload, String notice) {
        boolean full = upload.files().size() >= Uploads.MOST_FILES;
        return page(
                texts,
                """
                <h1>%s</h1>
                <p class="drill"%s>%s</p>
                <p>%s</p>
                <form method="post" enctype="multipart/form-data"%s>
                <input type="file" name="file" accept="image/jpeg,image/png,application/pdf">
                <button>%s</button></form>
                <p></p>
                <form method="post"><input type="hidden" name="finish" value="1">
                <button>%s</button></form>
                """
                        .formatted(
                                escape(upload.name()),
                                notice.isEmpty() ? " hidden" : "",
                                notice.isEmpty() ? "" : escape(texts.say(notice)),
                                escape(texts.say("upload.count", upload.files().size())),
                                full ? " hidden" : "",
                                escape(texts.say("upload.send")),
                                escape(texts.say("upload.finish"))));
    }

    private static String message(Texts texts, String key) {
        return page(texts, "<h1>" + escape(texts.say(key)) + "</h1>\n");
    }

    private static String page(Texts texts, String body) {
        return """
        <!doctype html>
        <html lang="%s"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title><style>%s</style></head>
        <body><header><div><strong>%s</strong><span>%s</span></div></header>
        <main><section>%s</section></main></body></html>
        """
                .formatted(
                        texts.language(),
                        escape(texts.say("upload")),
                        Html.resource("style.css"),
                        escape(texts.say("platform")),
                        escape(texts.say("upload")),
                        body);
    }
}
