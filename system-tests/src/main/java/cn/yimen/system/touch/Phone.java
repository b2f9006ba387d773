package cn.yimen.system.touch;

import cn.yimen.system.process.XScreen;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/// A citizen's telephone: it sees the code on the panel, and pays at the province. Used by one
/// thread.
public final class Phone implements AutoCloseable {

    private static final Duration HELD = Duration.ofSeconds(5);
    private static final String ORDER = "/q/";

    private final HttpClient http = HttpClient.newHttpClient();
    private final XScreen glass;
    private final URI province;
    private final Path picture;

    public Phone(XScreen glass, URI province, Path folder) {
        this.glass = glass;
        this.province = province;
        picture = folder.resolve("seen-by-phone.png");
    }

    /// What the one QR code on the panel says; empty where none is seen.
    public Optional<String> code() throws IOException, InterruptedException {
        glass.photograph(picture);
        var image = ImageIO.read(picture.toFile());
        Files.delete(picture);
        int width = image.getWidth();
        int height = image.getHeight();
        var pixels = image.getRGB(0, 0, width, height, null, 0, width);
        var light = new RGBLuminanceSource(width, height, pixels);
        try {
            var found = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light)));
            return Optional.of(found.getText());
        } catch (ReaderException none) {
            return Optional.empty();
        }
    }

    /// What the code says, held before the panel until it is seen.
    public String seen() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + HELD.toNanos();
        var seen = code();
        while (seen.isEmpty() && System.nanoTime() < deadline) {
            seen = code();
        }
        return seen.orElseThrow(() -> new IOException("no code on the panel"));
    }

    /// The order that the code asks to pay; held before the panel until it is seen, but not for
    /// long.
    public Optional<String> order() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + HELD.toNanos();
        var seen = code().filter(text -> text.contains(ORDER));
        while (seen.isEmpty() && System.nanoTime() < deadline) {
            seen = code().filter(text -> text.contains(ORDER));
        }
        return seen.map(text -> text.substring(text.indexOf(ORDER) + ORDER.length()));
    }

    /// Pays what the code asks for.
    ///
    /// @return whether there was something to pay
    public boolean pays() throws IOException, InterruptedException {
        var order = order();
        return order.isPresent() && pays(order.get());
    }

    /// @param order its number
    public boolean pays(String order) throws IOException, InterruptedException {
        var body = "order=" + URLEncoder.encode(order, StandardCharsets.UTF_8);
        return post("/people", body) < 400;
    }

    /// Opens the page that the code names and sends a paper there.
    public void sends(String link) throws IOException, InterruptedException {
        var page = URI.create(link);
        var paper =
                """
                --b
                Content-Disposition: form-data; name="file"; filename="a.pdf"
                Content-Type: application/pdf

                %PDF-1.4 paper
                --b--
                """
                        .replace("\n", "\r\n");
        http.send(
                HttpRequest.newBuilder(page)
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .POST(BodyPublishers.ofString(paper))
                        .build(),
                BodyHandlers.discarding());
    }

    /// The code of the electronic identity card that the phone of one of the province's persons
    /// shows now; empty for somebody whom the province has not met.
    public Optional<String> licence(String documentNumber)
            throws IOException, InterruptedException {
        var page =
                http.send(
                                HttpRequest.newBuilder(province.resolve("/people")).build(),
                                BodyHandlers.ofString())
                        .body();
        var row = Pattern.compile(documentNumber + "</td>.*?<code>([^<]+)</code>");
        var found = row.matcher(page);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /// Makes trouble at the province: the name of a kind, `NONE` for its end.
    public void fault(String kind) throws IOException, InterruptedException {
        fault(kind, "");
    }

    /// The same at one operation of the contract.
    public void fault(String kind, String operation) throws IOException, InterruptedException {
        post("/faults", "fault=%s&percent=100&millis=0&operation=%s".formatted(kind, operation));
    }

    private int post(String page, String form) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(province.resolve(page))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }

    @Override
    public void close() {
        http.close();
    }
}
