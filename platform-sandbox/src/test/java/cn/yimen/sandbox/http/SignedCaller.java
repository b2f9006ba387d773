package cn.yimen.sandbox.http;

import cn.yimen.sandbox.TestPlatform;
import cn.yimen.uplink.contract.Credentials;
import cn.yimen.uplink.contract.SignedRequest;
import cn.yimen.uplink.contract.Signing;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/// Signs requests by hand, rightly or as told.
record SignedCaller(TestPlatform platform, Credentials credentials, Instant at, String nonce) {

    static SignedCaller of(TestPlatform platform, Instant at) {
        return new SignedCaller(platform, TestPlatform.CALLER, at, UUID.randomUUID().toString());
    }

    SignedCaller as(Credentials other) {
        return new SignedCaller(platform, other, at, nonce);
    }

    HttpResponse<String> events(String body) {
        return post("events", body, body);
    }

    /// @param sent what goes over the line instead of what was signed
    HttpResponse<String> post(String resource, String signed, String sent) {
        var path = "/v1/halls/" + TestPlatform.HALL + "/" + resource;
        var claim =
                new SignedRequest(
                        credentials.appKey(),
                        "POST",
                        path,
                        Long.toString(at.toEpochMilli()),
                        nonce,
                        Signing.digest(signed.getBytes(StandardCharsets.UTF_8)));
        var request =
                HttpRequest.newBuilder(platform.uri(path)).POST(BodyPublishers.ofString(sent));
        claim.headers(credentials.key()).forEach(request::header);
        return platform.send(request);
    }
}
