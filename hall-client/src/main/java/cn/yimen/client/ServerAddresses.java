package cn.yimen.client;

import cn.yimen.hall.config.WrongValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;

/// The servers of a hall as a command line names them: `https://a:7443`, or several with a comma
/// between them, the first preferred. A hall's server says nothing in clear.
public final class ServerAddresses {

    private ServerAddresses() {}

    /// @throws WrongValue where one of them is no address, or an address in clear
    public static List<URI> read(String text) throws WrongValue {
        var all = new ArrayList<URI>();
        for (var each : text.split(",", -1)) {
            all.add(address(each.strip(), text));
        }
        return List.copyOf(all);
    }

    /// What every address of the hall begins with: `/v1/` where the address says nothing.
    ///
    /// @throws IllegalArgumentException where it is no address of a server
    public static HttpUrl base(URI address) {
        var url = HttpUrl.get(address);
        if (url == null) {
            throw new IllegalArgumentException("not a server address: " + address);
        }
        var path = url.encodedPath();
        return path.equals("/")
                ? url.newBuilder().encodedPath("/v1/").build()
                : url.newBuilder().encodedPath(path.endsWith("/") ? path : path + "/").build();
    }

    private static URI address(String one, String text) throws WrongValue {
        var address = parsed(one, text);
        if ("http".equals(address.getScheme())) {
            throw new WrongValue(
                    one
                            + " would speak in clear, and a hall's server speaks TLS only; write"
                            + " https://HOST:7443");
        }
        if (address.getHost() == null || !"https".equals(address.getScheme())) {
            throw none(text);
        }
        return address;
    }

    private static URI parsed(String one, String text) throws WrongValue {
        try {
            return new URI(one);
        } catch (URISyntaxException notOne) {
            throw none(text);
        }
    }

    private static WrongValue none(String text) {
        return new WrongValue(
                text
                        + " is no address; write https://HOST:7443, or several with commas between"
                        + " them");
    }
}
