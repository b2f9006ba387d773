package cn.yimen.uplink.contract.person;

/// How to reach the applicant.
public record Contact(String name, String phone) {

    @Override
    public String toString() {
        return "Contact";
    }
}
