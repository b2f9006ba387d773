package cn.yimen.uplink.client;

import cn.yimen.uplink.contract.hotline.Appeal;
import cn.yimen.uplink.contract.hotline.AppealRating;
import cn.yimen.uplink.contract.hotline.AppealRequest;

/// What people ask, complain of or suggest (12345).
public final class Hotline {

    /// Not in the address, which others write down.
    private static final String PASSWORD = "X-Appeal-Password";

    private final Calls calls;

    public Hotline(Transport transport, PlatformWords words) {
        this.calls = new Calls(transport, words);
    }

    public Outcome<Appeal> appeal(AppealRequest appeal) {
        return calls.read(calls.post(appeal, "v1", "appeals"), Appeal.class);
    }

    public Outcome<Appeal> state(String order, String password) {
        return calls.read(
                Call.get("v1", "appeals", order).header(PASSWORD, password), Appeal.class);
    }

    public Outcome<Appeal> rate(String order, AppealRating rating) {
        return calls.read(calls.post(rating, "v1", "appeals", order, "ratings"), Appeal.class);
    }
}
