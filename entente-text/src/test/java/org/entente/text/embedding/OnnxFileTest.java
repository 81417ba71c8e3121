package org.entente.text.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// A file of tensors written by hand after the wire format of protocol buffers: a tag is the
/// field's number times eight plus its wire type (0 number, 1 eight bytes, 2 counted bytes, 5 four
/// bytes).
class OnnxFileTest {
  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] varint(long value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      out.write((int) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
    return out.toByteArray();
  }

  private static byte[] field(int number, byte[] value) {
    return join(varint(number * 8L + 2), varint(value.length), value);
  }

  private static byte[] floats(float... values) {
    ByteBuffer buffer =
        ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    buffer.asFloatBuffer().put(values);
    return buffer.array();
  }

  private static byte[] tensor(String name, byte[] dims, byte[] raw) {
    return join(dims, field(8, name.getBytes(StandardCharsets.UTF_8)), field(9, raw));
  }

  private static OnnxFile model(byte[]... tensors) {
    ByteArrayOutputStream graph = new ByteArrayOutputStream();
    for (byte[] tensor : tensors) {
      graph.writeBytes(field(5, tensor));
    }
    return new OnnxFile(field(7, graph.toByteArray()));
  }

  @Test
  void tensorsAreReadByName_inTheOrderOfTheFile() {
    byte[] two = join(varint(8), varint(1), varint(8), varint(2)); // field 1, twice: 1 × 2
    OnnxFile file =
        model(
            tensor("b_scale", two, floats(1.5f, -2)),
            tensor("a_scale", two, floats(3, 4)),
            tensor("a_zero", new byte[0], bytes(7)));
    assertThat(file.get("b_scale").floats()).containsExactly(1.5f, -2);
    assertThat(file.get("b_scale").dims()).containsExactly(1, 2);
    assertThat(file.get("a_zero").integer()).isEqualTo(7);
    assertThat(file.get("a_zero").dims()).isEmpty();
    assertThat(file.names("_scale")).containsExactly("b_scale", "a_scale");
    assertThat(file.names("none")).isEmpty();
    assertThatThrownBy(() -> file.get("none"))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("none");
  }

  /* Extents may be packed into one field; 300 takes two bytes, 172 and 2. */
  @Test
  void packedExtentsAndLargeNumbers() {
    byte[] packed = field(1, join(varint(300), varint(70_000)));
    assertThat(varint(300)).containsExactly(bytes(172, 2));
    assertThat(model(tensor("x", packed, bytes(0))).get("x").dims()).containsExactly(300, 70_000);
  }

  /* Fields that are not needed are passed over, whatever their wire type. */
  @Test
  void otherFieldsArePassedOver() {
    byte[] noise =
        join(
            varint(2 * 8),
            varint(1), // a number
            varint(11 * 8 + 1),
            new byte[8], // eight bytes
            varint(12 * 8 + 5),
            new byte[4], // four bytes
            field(13, bytes(1, 2, 3)));
    byte[] tensor = join(noise, tensor("x", new byte[0], floats(5)), noise);
    byte[] graph = join(noise, field(5, tensor), noise);
    OnnxFile file = new OnnxFile(join(noise, field(7, graph), noise));
    assertThat(file.get("x").floats()).containsExactly(5);
  }

  @Test
  void anEmptyFile_holdsNothing() {
    assertThat(new OnnxFile(new byte[0]).names("")).isEmpty();
    assertThat(model().names("")).isEmpty();
  }

  @Test
  void aFileThatIsCutOff_isRefused() {
    byte[] whole = field(7, field(5, tensor("x", new byte[0], floats(1, 2, 3))));
    for (int length = 1; length < whole.length; length++) {
      byte[] cut = java.util.Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> new OnnxFile(cut))
          .as("%d bytes", length)
          .isInstanceOfAny(IllegalArgumentException.class, BufferUnderflowException.class);
    }
  }

  @Test
  void aNumberWithoutAnEnd_isRefused() {
    byte[] endless = new byte[20];
    java.util.Arrays.fill(endless, (byte) 0x80);
    assertThatThrownBy(() -> new OnnxFile(endless))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("more than 64 bits");
  }
}
