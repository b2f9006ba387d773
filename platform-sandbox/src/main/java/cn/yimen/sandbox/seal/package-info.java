/// The province's authority for electronic seals (电子印章), and the documents that it seals.
@NullMarked
package cn.yimen.sandbox.seal;

import org.jspecify.annotations.NullMarked;
