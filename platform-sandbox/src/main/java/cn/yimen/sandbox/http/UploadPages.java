package cn.yimen.sandbox.http;

import cn.yimen.sandbox.page.Texts;
import cn.yimen.sandbox.page.UploadPage;
import cn.yimen.sandbox.service.Uploads;
import cn.yimen.sandbox.service.Uploads.PhoneUpload;
import cn.yimen.sandbox.store.Database;
import cn.yimen.sandbox.store.Shelf;
import cn.yimen.uplink.contract.Credentials;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

/// The page that a phone opens with the code on a kiosk's screen: one material, pictures or a
/// document, no account and no name.
final class UploadPages {

    private static final int LARGEST_BYTES = 16 << 20;

    private final Database database;
    private final Credentials shared;
    private final InstantSource clock;

    UploadPages(Database database, Credentials shared, InstantSource clock) {
        this.database = database;
        this.shared = shared;
        this.clock = clock;
    }

    void routes(RoutesConfig routes) {
        routes.get("/u/{upload}", context -> show(context, ""));
        routes.post("/u/{upload}", this::took);
    }

    private void show(Context context, String notice) {
        var upload = opened(context, (known, _) -> known);
        context.status(upload.isPresent() ? 200 : 410);
        Pages.html(context, UploadPage.of(Texts.of("zh"), upload, notice));
    }

    private void took(Context context) {
        if (context.formParam("finish") != null) {
            var used =
                    opened(
                            context,
                            (known, shelf) -> {
                                Uploads.finish(known, shelf);
                                return known;
                            });
            context.status(used.isPresent() ? 200 : 410);
            Pages.html(context, UploadPage.finished(Texts.of("zh"), used));
            return;
        }
        var bytes = bytes(context);
        boolean taken =
                bytes.length <= LARGEST_BYTES
                        && opened(context, (known, shelf) -> Uploads.take(known, bytes, shelf))
                                .orElse(false);
        show(context, taken ? "upload.taken" : "upload.not-taken");
    }

    private <T> Optional<T> opened(Context context, BiFunction<PhoneUpload, Shelf, T> then) {
        return database.inTurn(handle -> {
            var shelf = new Shelf(handle);
            return Uploads.opened(
                            shared,
                            context.pathParam("upload"),
                            query(context, "e"),
                            query(context, "s"),
                            new Uploads.Door(shelf, clock.instant()))
                    .map(known -> then.apply(known, shelf));
        });
    }

    /// Nothing for a form without a file.
    private static byte[] bytes(Context context) {
        UploadedFile file = context.uploadedFile("file");
        if (file == null) {
            return new byte[0];
        }
        try (InputStream content = file.content()) {
            return content.readNBytes(LARGEST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException("reading what a phone sent", e);
        }
    }

    private static String query(Context context, String name) {
        return Objects.requireNonNullElse(context.queryParam(name), "");
    }
}
