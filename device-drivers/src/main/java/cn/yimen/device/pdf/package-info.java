/// Writes A4 documents as PDF with embedded fonts in which rare characters (生僻字) are right.
@NullMarked
package cn.yimen.device.pdf;

import org.jspecify.annotations.NullMarked;
