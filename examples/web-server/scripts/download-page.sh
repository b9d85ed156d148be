#!/bin/sh
# Gets the first page from S3. In a sandbox AWS_ENDPOINT_URL is set; on AWS the object must be public, or use `aws s3 cp`.
set -eu

curl -fsS -o /tmp/index.html "${AWS_ENDPOINT_URL:-https://s3.amazonaws.com}/$ASSETS_BUCKET/index.html"
sudo install -m 644 /tmp/index.html /var/www/html/index.html
rm /tmp/index.html
