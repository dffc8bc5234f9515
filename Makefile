# Hai lệnh là đủ trên một máy mới: `make site` (dựng trang) và `make test` (thử mọi thứ).
# Mỗi lệnh tự cài những gì nó cần vào .venv; `make help` kể tên các lệnh khác.

PYTHON ?= python3
BIN := .venv/bin
OUT ?= build/site
WORKERS ?= 2
PYTEST_ARGS ?=

PIP := $(BIN)/python -m pip install --quiet --no-input --disable-pip-version-check
LOCK := $(BIN)/uv pip compile pyproject.toml --quiet --universal --python-version 3.11 --generate-hashes \
	--no-annotate --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" $(if $(UPGRADE),--upgrade)

# Dấu đã cài: còn mới hơn tệp khoá thì không cài lại.
SITE_READY := .venv/.da-cai-site
TEST_READY := .venv/.da-cai-test

.PHONY: help site test check build serve bench search-eval lock clean prerequisites
.DEFAULT_GOAL := help

help: ## Kể tên các lệnh
	@awk 'BEGIN { FS = ":.*## " } /^[a-z-]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

site: $(SITE_READY) ## Cài đúng bản đã khoá, kiểm tra, dựng trang vào build/site
	$(BIN)/hoagiai check
	$(BIN)/hoagiai build --zip --compress --out $(OUT)
	@echo
	@echo "Trang đã dựng xong ở $(OUT). Để xem:"
	@echo "  $(BIN)/python -m http.server --bind 127.0.0.1 --directory $(OUT) 8000   rồi mở http://127.0.0.1:8000/"
	@echo "  make serve   xem trong khi sửa: trang tự nạp lại sau mỗi lần lưu"

test: $(TEST_READY) ## Chạy mọi phép thử, kể cả trong trình duyệt thật
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/hoagiai check --strict
	$(BIN)/hoagiai build --strict --zip --out $(OUT)
	chromium="$$(scripts/dev/chromium.sh)" && libreoffice="$$(scripts/dev/libreoffice.sh)" && \
	CHROMIUM="$$chromium" LIBREOFFICE="$$libreoffice" $(BIN)/pytest --numprocesses $(WORKERS) --dist worksteal --cov --cov-report=term:skip-covered $(PYTEST_ARGS)

check: $(SITE_READY) ## Kiểm tra nội dung, không dựng trang
	$(BIN)/hoagiai check

build: $(SITE_READY) ## Dựng trang, không kiểm tra riêng
	$(BIN)/hoagiai build --out $(OUT)

serve: $(SITE_READY) ## Xem trang trong khi sửa
	$(BIN)/hoagiai serve

bench: $(TEST_READY) ## Đo thời gian, bộ nhớ, dung lượng so với một trang Material thường (nhiều phút)
	$(BIN)/python bench/run.py $(BENCH_ARGS)

search-eval: $(TEST_READY) ## Đo việc tìm kiếm so với lunr của Material và Pagefind trên cùng các trang (vài phút)
	$(BIN)/python search-eval/run.py $(SEARCH_EVAL_ARGS)

lock: $(TEST_READY) ## Khoá lại các gói phụ thuộc (UPGRADE=1: lên bản mới nhất được phép)
	$(LOCK) --group build --output-file requirements.lock
	$(LOCK) --group build --group dev --constraint requirements.lock --output-file requirements-dev.lock

clean: ## Xoá những gì đã dựng và đã cài
	rm -rf build .venv .coverage .coverage.* htmlcov .pytest_cache .mypy_cache .ruff_cache .import_linter_cache

$(SITE_READY): requirements.lock pyproject.toml | .venv/bin/python
	$(PIP) --require-hashes --requirement requirements.lock
	$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

# Tệp khoá này chứa cả tệp kia, nên cài nó là xong cả hai.
$(TEST_READY): requirements-dev.lock requirements.lock pyproject.toml | .venv/bin/python
	$(PIP) --require-hashes --requirement requirements-dev.lock
	$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@ $(SITE_READY)

.venv/bin/python:
	@PYTHON="$(PYTHON)" scripts/dev/prerequisites.sh
	$(PYTHON) -m venv .venv
