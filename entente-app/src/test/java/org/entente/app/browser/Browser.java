package org.entente.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/// A headless Chromium with a page in it. Every test that uses it is skipped, with the reason, on a
/// machine without Chromium and its driver; `.ci/run` installs them.
final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(150);
  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
  private static final Pattern PAGE_OF_PDF = Pattern.compile("/Type\\s*/Page\\b");
  private static final Path SHOTS = Path.of("target", "screenshots");

  // Selenium remarks that it does not know this Chromium's newest protocol, which is not used here.
  private static final java.util.logging.Logger REMARKS =
      java.util.logging.Logger.getLogger("org.openqa.selenium.devtools");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /// A started browser; skips the test where there is none.
  static Browser start() {
    Path browser = program("chromium", "chromium-browser", "google-chrome");
    Path driver = program("chromedriver");
    Assumptions.assumeTrue(
        browser != null && driver != null,
        "no Chromium with its driver on this machine (Debian: chromium, chromium-driver)");
    REMARKS.setLevel(java.util.logging.Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(Objects.requireNonNull(browser).toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--hide-scrollbars");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, java.util.logging.Level.ALL);
    logs.enable(LogType.PERFORMANCE, java.util.logging.Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(Objects.requireNonNull(driver).toFile())
            .build();
    ChromeDriver chrome = new ChromeDriver(service, options);
    chrome.manage().timeouts().scriptTimeout(PATIENCE);
    return new Browser(chrome);
  }

  private static @org.jspecify.annotations.Nullable Path program(String... names) {
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    return Stream.of(path.split(File.pathSeparator, -1))
        .flatMap(folder -> Stream.of(names).map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }

  /// Opens a file in a window of a width, in light or dark, and waits until its charts are drawn.
  void open(Path file, int width, String scheme) {
    open(file.toUri().toString(), width, scheme);
  }

  /// Opens an address in a window of a width, in light or dark, and waits until its charts are
  /// drawn.
  void open(String address, int width, String scheme) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    driver.manage().logs().get(LogType.BROWSER);
    driver.manage().logs().get(LogType.PERFORMANCE);
    driver.get(address);
    waitFor("[...document.querySelectorAll('.plot')].every(p => p.dataset.state === 'drawn')");
  }

  /// Shows the page as on paper, or as on a screen.
  void asOnPaper(boolean paper) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia", Map.of("media", paper ? "print" : "screen"));
  }

  /// Waits until a script's condition holds.
  void waitFor(String condition) {
    driver.executeAsyncScript(
        "const done = arguments[0]; const look = () => "
            + condition
            + " ? done() : setTimeout(look, 50); look();");
  }

  /// Waits until a file is there, and fails when that takes too long.
  void waitFor(Path file) {
    waitFor(() -> Files.exists(file), file.toString());
  }

  /// Waits until something holds, and fails when that takes too long.
  void waitFor(BooleanSupplier condition, String what) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("patience for " + what).isLessThan(end);
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  /// Saves what is downloaded in a folder.
  void saveTo(Path folder) {
    driver.executeCdpCommand(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", folder.toAbsolutePath().toString()));
  }

  /// Writes a text into the field of a name, in place of what stood there, and leaves it.
  void fill(String field, String text) {
    WebElement element = driver.findElement(By.name(field));
    element.clear();
    element.sendKeys(text, Keys.TAB);
  }

  /// Clicks on the one element with a text.
  void click(String tag, String text) {
    driver.findElement(By.xpath("//" + tag + "[text()='" + text + "']")).click();
  }

  /// The address in the bar.
  String address() {
    return Objects.requireNonNullElse(driver.getCurrentUrl(), "");
  }

  /// The result of a script in the page.
  Object run(String script) {
    return Objects.requireNonNullElse(driver.executeScript(script), "");
  }

  /// The number that a script counts.
  long count(String script) {
    return ((Number) run("return " + script)).longValue();
  }

  /// Presses keys in the page.
  void press(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  /// What the page said to the console.
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(Object::toString)
        .toList();
  }

  /// The addresses that the page asked for, itself left out.
  List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> entry.getMessage())
        .filter(message -> message.contains("Network.requestWillBeSent\""))
        .filter(message -> !message.contains("\"type\":\"Document\""))
        .toList();
  }

  /// What axe-core finds against WCAG 2 A and AA and its best practices: rule and places.
  String accessibilityViolations() throws IOException {
    try (InputStream in = Browser.class.getResourceAsStream(AXE)) {
      run(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    }
    return String.valueOf(
        driver.executeAsyncScript(
            "const done = arguments[0]; axe.run({resultTypes: ['violations']}).then(r =>"
                + " done(r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target.join('"
                + " ')).slice(0, 4).join(', ')).join('\\n')))"));
  }

  /// The number of pages that the page fills when printed on A4.
  int printedPages() {
    Object pdf =
        driver
            .executeCdpCommand(
                "Page.printToPDF",
                Map.of("paperWidth", 8.27, "paperHeight", 11.69, "preferCSSPageSize", true))
            .get("data");
    String text =
        new String(Base64.getDecoder().decode(String.valueOf(pdf)), StandardCharsets.ISO_8859_1);
    return (int) PAGE_OF_PDF.matcher(text).results().count();
  }

  /// Keeps a picture of the whole page under target/screenshots, for eyes alone: with
  /// `-Dentente.pictures=true`.
  void keepPicture(String name) throws IOException {
    if (!Boolean.getBoolean("entente.pictures")) {
      return;
    }
    assertThat(Files.createDirectories(SHOTS)).isDirectory();
    Object picture =
        driver
            .executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true))
            .get("data");
    Files.write(
        SHOTS.resolve(name), OutputType.BYTES.convertFromBase64Png(String.valueOf(picture)));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
