package cn.yimen.uplink.client;

import cn.yimen.uplink.contract.reminder.ReminderRead;

/// What the person should not forget (提醒).
public final class Reminders {

    private final Calls calls;

    public Reminders(Transport transport, PlatformWords words) {
        this.calls = new Calls(transport, words);
    }

    public Outcome<cn.yimen.uplink.contract.reminder.Reminders> own(SessionToken session) {
        return calls.read(
                Call.get("v1", "reminders").in(session),
                cn.yimen.uplink.contract.reminder.Reminders.class);
    }

    public Outcome<Heard> read(SessionToken session, String code, ReminderRead read) {
        return calls.tell(calls.post(read, "v1", "reminders", code, "reads").in(session));
    }
}
