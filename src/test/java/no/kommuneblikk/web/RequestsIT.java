package no.kommuneblikk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.kommuneblikk.KommuneblikkApplication;
import no.kommuneblikk.intake.terminal.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * Thousands of drawn requests to the product in a process of its own: none is answered as a failure
 * of the product, and none leaves more than a line behind. {@code -Dkommuneblikk.requests=10000}
 * draws more, {@code -Dkommuneblikk.seed=…} the same again.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RequestsIT {

  private static final int REQUESTS = Integer.getInteger("kommuneblikk.requests", 2_000);
  private static final long SEED = Long.getLong("kommuneblikk.seed", new Random().nextLong());
  private static final int HANDS = 4;
  private static final List<Integer> TURNED_AWAY = List.of(429, 503);

  /** A page is opened anew now and then, as the messages drawn bring most into disorder. */
  private static final int PAGE_LIVES = 60;

  private static final long MOST_GROWTH = 60L * 1024 * 1024;
  private static final Pattern TRACE =
      Pattern.compile("\\bat [\\w.$/]+\\([\\w]+\\.java:\\d+\\)|(java|org|com)\\.[\\w.]+Exception");

  @TempDir static Path folder = Path.of("");

  /** How often each status was answered. */
  private final Map<Integer, Integer> answered = new ConcurrentSkipListMap<>();

  private Product.Running product = notStarted();
  private Wire wire = new Wire(0);

  @SuppressWarnings("NullAway") // set before the first test
  private static Product.Running notStarted() {
    return null;
  }

  private static Path log() {
    return folder.resolve("log.txt");
  }

  @BeforeAll
  void start() throws Exception {
    product =
        Product.startedBeforeIn(folder.resolve("data"))
            .in(
                Map.of(
                    // All that is asked here comes from one address, and is to be answered
                    "KOMMUNEBLIKK_LIMITS_WORK_BURST", "1000000",
                    "KOMMUNEBLIKK_LIMITS_SEARCH_BURST", "1000000"))
            .serve(Files.newOutputStream(log()));
    wire = new Wire(product.port());
  }

  @AfterAll
  void stop() throws InterruptedException {
    product.close();
  }

  @Test
  void noRequestIsAFailureOfTheProduct() throws Exception {
    System.out.printf("%d requests with -Dkommuneblikk.seed=%d%n", REQUESTS, SEED);
    var toldAtStart = told().size();
    run(REQUESTS / 10, SEED - 1);
    var before = heldBytes();
    var faults = run(REQUESTS, SEED);

    System.out.println("Answered: " + answered);
    assertThat(faults).as("seed %d", SEED).isEmpty();
    assertThat(product.isUp()).isTrue();
    assertThat(heldBytes() - before).as("bytes held more than before").isLessThan(MOST_GROWTH);
    var told = told();
    assertThat(told.subList(toldAtStart, told.size()))
        .as("seed %d", SEED)
        .hasSizeBetween(1, 2 * REQUESTS)
        .noneMatch(line -> line.startsWith("\tat ") || line.contains("127.0.0.1"));
    assertThat(answered.keySet()).as("%s", answered).contains(200, 400, 404, 405);
    assertThat(turnedAway()).as("turned away of %s", answered).isLessThan(REQUESTS / 5);
  }

  private Queue<String> run(int requests, long seed) throws Exception {
    var faults = new ConcurrentLinkedQueue<String>();
    var routes = routes();
    var files = files();
    try (var hands = Executors.newFixedThreadPool(HANDS)) {
      var work = new ArrayList<Callable<Void>>();
      for (var hand = 0; hand < HANDS; hand++) {
        var generator = new RequestGenerator(seed + hand, routes, files);
        work.add(
            () -> {
              send(requests / HANDS, generator, faults);
              return null;
            });
      }
      for (var done : hands.invokeAll(work)) {
        done.get();
      }
    }
    return faults;
  }

  private void send(int requests, RequestGenerator generator, Queue<String> faults)
      throws IOException {
    var page = OpenPage.open(wire, "arsverk");
    for (var i = 0; i < requests; i++) {
      if (i % PAGE_LIVES == PAGE_LIVES - 1) {
        page = page.leaveFor(wire, generator.route().substring(1));
      }
      var request = generator.request(page);
      if (generator.once(40)) {
        wire.breakOff(request, generator.once(2));
      } else {
        var answer = wire.send(request);
        page.follow(answer);
        answered.merge(answer.status(), 1, Integer::sum);
        fault(answer).ifPresent(fault -> faults.add(fault + " of " + shown(request)));
      }
    }
  }

  /** Who is turned away by a limit has met little of the product. */
  private int turnedAway() {
    return TURNED_AWAY.stream().mapToInt(status -> answered.getOrDefault(status, 0)).sum();
  }

  private static Optional<String> fault(Wire.Answer answer) {
    var bounded = TURNED_AWAY.contains(answer.status()) && answer.header("Retry-After").isPresent();
    if (answer.status() >= 500 && !bounded) {
      return Optional.of("status " + answer.status());
    }
    var type = answer.header("Content-Type").orElse("");
    if (type.contains("html") && answer.body().contains(RequestGenerator.MARKUP)) {
      return Optional.of("markup");
    }
    if (TRACE.matcher(answer.text()).find()) {
      return Optional.of("trace");
    }
    // Within another header, encoded, it is the address that was asked for
    return answer.header("X-Injected").isPresent() ? Optional.of("header") : Optional.empty();
  }

  private static String shown(byte[] request) {
    var text = new String(request, StandardCharsets.UTF_8);
    return text.substring(0, Math.min(900, text.length()));
  }

  /** Every page that there is, also those that come to be later. */
  private static List<String> routes() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
    var loader = ClassUtils.getDefaultClassLoader();
    return scanner.findCandidateComponents(KommuneblikkApplication.class.getPackageName()).stream()
        .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), loader))
        .map(view -> view.getAnnotation(Route.class).value())
        .map(template -> "/" + template.replaceAll(":[^/]+", "3801"))
        .sorted()
        .toList();
  }

  private List<String> files() throws Exception {
    var figures = Pattern.compile("\"(/figur/[^\"]+)\"").matcher(product.get("/figur")).results();
    return Stream.concat(
            figures.map(found -> found.group(1)),
            Stream.of("/data/arsverk.csv", "/data/folketall.json", "/data/arsverk.json"))
        .toList();
  }

  private static List<String> told() throws IOException {
    return Files.readAllLines(log());
  }

  /** What the product holds on to after a collection of all that it has let go. */
  private long heldBytes() throws Exception {
    var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    var asked =
        new ProcessBuilder(jcmd, String.valueOf(product.process().pid()), "GC.class_histogram")
            .redirectErrorStream(true)
            .start();
    var total =
        asked
            .inputReader()
            .lines()
            .filter(line -> line.startsWith("Total"))
            .findFirst()
            .orElseThrow();
    return Long.parseLong(total.strip().split("\\s+")[2]);
  }
}
