package cn.yimen.system.mishap;

import cn.yimen.device.card.ResidentCard;
import cn.yimen.device.sim.card.InventedPersons;
import cn.yimen.system.touch.Books;
import cn.yimen.system.touch.KioskStage;
import cn.yimen.system.touch.Person;
import cn.yimen.system.touch.Phone;
import java.util.concurrent.TimeUnit;

/// `kill -9` in the middle of what may happen only once.
final class Kills {

    private static final String ITEM = "居民身份证到期换领";
    private static final ResidentCard WOMAN = InventedPersons.youngWoman();
    private static final ResidentCard MAN = InventedPersons.oldMan();

    private final KioskStage stage;
    private final Person person;
    private final Phone phone;
    private final Books books;
    private final Truth truth;

    Kills(KioskStage stage, Person person, Phone phone, Truth truth) {
        this.stage = stage;
        this.person = person;
        this.phone = phone;
        this.truth = truth;
        books = Books.of(stage);
    }

    void all() throws Exception {
        picturesOfPapers();
        handIn();
        paymentWithoutAnswer();
        paymentWhileItIsDead();
        certificate();
    }

    private void cut() throws Exception {
        stage.killKiosk();
        phone.fault("NONE");
        stage.restartKiosk();
    }

    /// Between a page under the camera and the next.
    private void picturesOfPapers() throws Exception {
        fillsIn(WOMAN);
        person.touches("安排下一份材料", "放在高拍仪下拍", "拍照", "就用这张");
        person.sees("删掉重拍");
        cut();
        person.comes(WOMAN, "自助填表");
        person.touches("自助填表", "只办一个事项", ITEM);
        person.sees("已接上您上次填的内容");
        person.pictures("draft-after-kill");
        truth.is(true, "killed while papers are photographed: the same card finds its form");
        person.touches("下一步", "下一步");
        person.sees("已交 1 页");
        person.pictures("page-after-kill");
        truth.is(true, "and the page that was photographed before");
        person.touches("去核对");
    }

    private void fillsIn(ResidentCard card) throws Exception {
        person.comes(card, "自助填表");
        person.touches("自助填表", "只办一个事项", ITEM);
        person.sees("来自用户空间");
        person.touches("下一步", "同意保存", "窗口领取", "下一步");
    }

    private void handIn() throws Exception {
        person.sees("请核对");
        phone.fault("LOST_ANSWER", "submitCase");
        person.touches("提交申请");
        awaitBooks("CaseProgress", ITEM, 1);
        cut();
        truth.is(
                books.count("CaseProgress", ITEM) == 1,
                "killed while an application is handed in: the province has it once");
        person.comes(WOMAN, "自助填表");
        person.touches("自助填表", "只办一个事项", ITEM);
        person.sees("不知道有没有交上去");
        person.pictures("unknown-after-kill");
        truth.is(true, "the machine says that it does not know, not that it failed");
        person.touches("再试一次");
        person.sees("已收件");
        person.pictures("handed-in-once");
        truth.is(
                books.count("CaseProgress", ITEM) == 1,
                "asked again, it is the same application: "
                        + books.count("CaseProgress", ITEM)
                        + " at the province");
        person.touches("好了，完成");
        person.leaves();
    }

    private void awaitBooks(String kind, String words, long count) throws Exception {
        long deadline = System.nanoTime() + KioskStage.PATIENCE.toNanos();
        while (books.count(kind, words) < count && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /// The order arrived, its answer did not, and then the machine was gone.
    private void paymentWithoutAnswer() throws Exception {
        person.comes(WOMAN, "缴费");
        person.touches("缴费");
        person.sees("请选要缴的一笔");
        phone.fault("LOST_ANSWER", "orderPayment");
        person.touches("不动产登记费");
        person.sees("正在确认有没有付成");
        person.pictures("payment-unknown");
        cut();
        person.comes(WOMAN, "缴费");
        person.touches("缴费", "不动产登记费");
        person.sees("扫一扫付款");
        truth.is(phone.pays(), "killed while an order has no answer: the code can be paid");
        person.sees("已付成");
        person.pictures("paid-once");
        truth.is(
                books.all("PaymentOrder").size() == 1,
                "orders at the province: "
                        + books.all("PaymentOrder").size()
                        + ", paid: "
                        + books.count("PaymentOrder", "\"PAID\""));
        person.touches("好了，完成");
        person.leaves();
    }

    private void paymentWhileItIsDead() throws Exception {
        person.comes(MAN, "缴费");
        person.touches("缴费", "不动产登记费");
        person.sees("扫一扫付款");
        var order = phone.order().orElseThrow();
        stage.killKiosk();
        truth.is(
                phone.pays(order),
                "killed while a code waits: it is paid while the machine is dead");
        stage.restartKiosk();
        person.comes(MAN, "缴费");
        person.touches("缴费");
        person.sees("已经缴过");
        person.pictures("paid-already");
        truth.is(
                books.count("PaymentOrder", "\"PAID\"") == 2,
                "it says 已经缴过, and nothing is paid twice");
        person.leaves();
    }

    /// The paper moved, and the machine was gone before it could say so.
    private void certificate() throws Exception {
        int before = stage.ends().sheets().printed().size();
        person.comes(MAN, "证明打印");
        person.touches("证明打印");
        person.sees("选一份");
        stage.ends().sheets().warming(true);
        person.touches("社会保险参保证明");
        person.sees("正在打印");
        stage.killKiosk();
        stage.ends().sheets().warming(false);
        stage.restartKiosk();
        person.comes(MAN, "证明打印");
        person.touches("证明打印");
        person.sees("选一份");
        person.pictures("certificates-after-kill");
        person.touches("社会保险参保证明");
        TimeUnit.SECONDS.sleep(4);
        person.pictures("certificate-after-kill");
        int out = stage.ends().sheets().printed().size() - before;
        truth.is(
                out <= 1,
                "killed while a certificate is printed: "
                        + out
                        + " on paper, although asked twice");
    }
}
